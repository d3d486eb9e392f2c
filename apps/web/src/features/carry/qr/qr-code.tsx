import { type ReactNode, useMemo } from "react";
import { Drawing } from "../../../ui/drawing.tsx";
import { qrDrawing } from "./qr-drawing.ts";

/** A QR code of an address; nothing where it is too long for a code that cameras read. `title` says where it leads. */
export function QrCode({ text, title }: { text: string; title: string }): ReactNode {
  const markup = useMemo(() => qrDrawing(text, title), [text, title]);
  return markup === null ? null : (
    <div className="qr">
      <Drawing markup={markup} />
    </div>
  );
}
