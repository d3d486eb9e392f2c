import type { ReactNode } from "react";
import { Sheet } from "../../ui/sheet.tsx";
import { appAddress, isOfThisDevice } from "./app-address.ts";
import { CopiedText } from "./copied-text.tsx";
import { QrCode } from "./qr/qr-code.tsx";

/** The address of the view on screen: to copy, or for the camera of another device. */
export function ViewLinkSheet({ onClose }: { onClose: () => void }): ReactNode {
  const address = appAddress() + (window.location.hash || "#/");
  const title = document.title.replace(/ · SmartPick$/, "");
  return (
    <Sheet title="Link to this view" open onClose={onClose}>
      <p>
        It leads to this screen as you see it: “{title}”. It holds none of your answers. Whoever opens it sees
        their own.
      </p>
      {isOfThisDevice() && (
        <p className="note ochre small">
          This app runs on this computer alone. The link works on no other device.
        </p>
      )}
      <CopiedText label="Address" text={address} act="Copy the link" said="The link is copied." />
      <QrCode small text={address} title={`QR code that leads to this view: ${title}`} />
      <p className="row noprint">
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </p>
    </Sheet>
  );
}
