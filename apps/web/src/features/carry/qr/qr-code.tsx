import { type ReactNode, useMemo } from "react";
import { Drawing } from "../../../ui/drawing.tsx";
import { qrDrawing } from "./qr-drawing.ts";
import "../carry.css";

/** A QR code of an address; nothing where it is too long for a code that cameras read. `title` says where it leads. */
export function QrCode({
  text,
  title,
  small = false,
}: {
  text: string;
  title: string;
  /** For a short text, whose squares are large anyway. */
  small?: boolean;
}): ReactNode {
  const markup = useMemo(() => qrDrawing(text, title), [text, title]);
  return markup === null ? null : (
    <div className={small ? "qr small-code" : "qr"}>
      <Drawing markup={markup} />
    </div>
  );
}
