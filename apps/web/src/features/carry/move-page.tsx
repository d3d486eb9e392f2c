import { grouped } from "@smartpick/report";
import { type ReactNode, useMemo, useState } from "react";
import { Link } from "wouter";
import { hasAnswers } from "../../store/draft.ts";
import { saveAnswersAsFile } from "../../store/profile-file.ts";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { appAddress, isOfThisDevice } from "./app-address.ts";
import { LeaveOut } from "./leave-out.tsx";
import { partsOf, withoutParts } from "./left-out.ts";
import { QrCode } from "./qr/qr-code.tsx";
import { MOST_CHARACTERS } from "./qr/qr-drawing.ts";
import { type MadeCode, useCode, useShownName } from "./use-parcel.ts";

/** The answers as a code for the camera of another device, or as a file. */
export function MovePage(): ReactNode {
  const draft = useProfile((state) => state.draft);
  return (
    <>
      <PageTitle screen="To my phone">Your answers, on your phone too.</PageTitle>
      {hasAnswers(draft) ? (
        <>
          <p className="lead">
            The code itself holds your answers. No server has them, and both devices can do without a network.
          </p>
          <ByCode />
          <ByFile />
        </>
      ) : (
        <p className="lead">
          There is nothing to take along yet. <Link href="/me">Go to my answers</Link>
        </p>
      )}
    </>
  );
}

function ByCode(): ReactNode {
  const draft = useProfile((state) => state.draft);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const parts = partsOf(draft);
  const going = useMemo(() => withoutParts(draft, left), [draft, left]);
  const code = useCode(going, useShownName());
  const shown = code === null ? <Skeleton lines={6} /> : <Code made={code} />;
  return (
    <section className="sec cols c-2">
      <div className="stack">
        <h2>By a code</h2>
        <ol className="bullets">
          <li>Open the camera of your phone and point it at the code.</li>
          <li>Tap the link that it shows. The app opens and says what came.</li>
          <li>Say yes there. It becomes a profile of its own, and nothing is replaced.</li>
        </ol>
        <LeaveOut parts={parts} left={left} onChange={setLeft} />
        <p className="small quiet">
          Whoever photographs the code has your answers. The camera and the browser of your phone may list the
          link that they opened. Clear that list where others use the phone.
        </p>
      </div>
      <div className="stack">
        {isOfThisDevice() ? (
          <>
            <p className="note ochre">
              This app runs on this computer alone, and your phone cannot reach it. Take the file.
            </p>
            <details className="more">
              <summary>Show the code all the same</summary>
              {shown}
            </details>
          </>
        ) : (
          shown
        )}
      </div>
    </section>
  );
}

function Code({ made }: { made: MadeCode }): ReactNode {
  if (made.state === "failed") {
    return (
      <p className="note ochre">The code could not be made here. Take the file, or load the page again.</p>
    );
  }
  const address = `${appAddress()}#/carry/${made.code}`;
  if (address.length > MOST_CHARACTERS) {
    return (
      <p className="note ochre">
        These answers are too many for one code that a camera can read: {grouped(address.length)} characters,
        and {grouped(MOST_CHARACTERS)} have room. Leave something out, or take the file.
      </p>
    );
  }
  return <QrCode text={address} title="QR code that holds your answers, for the camera of your phone" />;
}

function ByFile(): ReactNode {
  const draft = useProfile((state) => state.draft);
  const save = async (): Promise<void> => {
    await saveAnswersAsFile(draft);
    announce("Your file was saved to your downloads.");
  };
  return (
    <section className="sec stack">
      <h2>By a file</h2>
      <p>
        Save the file and bring it to your phone by cable, by a memory stick, or from device to device. There
        choose Me, My files, Open a file.
      </p>
      <p>
        <button type="button" className="btn" onClick={() => void save()}>
          Save my file
        </button>
      </p>
    </section>
  );
}
