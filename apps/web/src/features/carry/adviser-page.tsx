import { type ReactNode, useState } from "react";
import type { KeptKey } from "../../storage/adviser-key.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { appAddress, isOfThisDevice } from "./app-address.ts";
import { CopiedText } from "./copied-text.tsx";
import { Fingerprint } from "./fingerprint.tsx";
import { NeedsSafePage } from "./needs-safe-page.tsx";
import { OpenSealed } from "./open-sealed.tsx";
import { QrCode } from "./qr/qr-code.tsx";
import { useAdviserKey } from "./use-adviser-key.ts";

/** The adviser's side: a key to give to applicants, and opening what they sealed for it. */
export function AdviserPage(): ReactNode {
  const { adviser, make, remove } = useAdviserKey();
  return (
    <>
      <PageTitle screen="For advisers">Applicants can send you files that you alone can open.</PageTitle>
      <p className="lead">
        You give them your key. They seal their answers with it. The files open on this device, and nowhere
        else.
      </p>
      {!window.isSecureContext ? (
        <NeedsSafePage />
      ) : adviser.state === "reading" ? (
        <Skeleton lines={4} />
      ) : adviser.state === "impossible" ? (
        <p className="note ochre">
          This browser keeps no key here. A private window may be the reason. Open this page in a usual
          window.
        </p>
      ) : adviser.state === "none" ? (
        <section className="sec stack">
          <h2>You have no key on this device yet</h2>
          <p>It is made here and takes no account. The private half never leaves this browser.</p>
          <p>
            <button type="button" className="btn primary" onClick={() => void make()}>
              Make my key
            </button>
          </p>
        </section>
      ) : (
        <>
          <OpenSealed adviserKey={adviser.key} />
          <MyKey adviserKey={adviser.key} onRemove={() => void remove()} />
        </>
      )}
    </>
  );
}

function MyKey({ adviserKey, onRemove }: { adviserKey: KeptKey; onRemove: () => void }): ReactNode {
  const { publicKey, privateKey } = adviserKey;
  const [asking, setAsking] = useState(false);
  const link = `${appAddress()}#/me/seal/${publicKey}`;
  const local = isOfThisDevice();
  return (
    <section className="sec stack">
      <h2>My key</h2>
      <div className="cols c-2">
        <div className="stack">
          <CopiedText
            label="Key to give to applicants"
            text={publicKey}
            act="Copy the key"
            said="The key is copied."
          />
          {!local && (
            <CopiedText
              label="The same as a link that opens their page with the key in it"
              text={link}
              act="Copy the link"
              said="The link is copied."
            />
          )}
          <p>
            Applicants who call you compare these digits with theirs:
            <br />
            <Fingerprint publicKey={publicKey} />
          </p>
        </div>
        <QrCode
          small
          text={local ? publicKey : link}
          title="QR code of my key, for the camera of an applicant"
        />
      </div>
      <p className="small quiet">
        {typeof privateKey === "string"
          ? "This browser is older, and keeps the private half as it keeps your answers. "
          : "The browser keeps the private half so that no page can read it out. "}
        It is in no file and no copy. If this browser’s data are erased, sealed files open no more. Then make
        a new key and ask for new files.
      </p>
      <p>
        <button type="button" className="btn" onClick={() => setAsking(true)}>
          Remove my key
        </button>
      </p>
      <Sheet title="Remove your key from this device?" open={asking} onClose={() => setAsking(false)} warning>
        <p>Files that were sealed for it can then never be opened. Profiles that you opened stay.</p>
        <div className="row">
          <button type="button" className="btn danger" onClick={onRemove}>
            Remove my key
          </button>
          <button type="button" className="btn" onClick={() => setAsking(false)}>
            Keep it
          </button>
        </div>
      </Sheet>
    </section>
  );
}
