import { readPublicKey } from "@smartpick/profile/sealed";
import { type ReactNode, useEffect, useId, useState } from "react";
import { Link } from "wouter";
import type { Params } from "../../frame/route.ts";
import { hasAnswers } from "../../store/draft.ts";
import { useProfile } from "../../store/profile-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { WhenStarted } from "../shared/when-started.tsx";
import { Fingerprint } from "./fingerprint.tsx";
import { keyFaultWords } from "./key-words.ts";
import { NeedsSafePage } from "./needs-safe-page.tsx";
import { SealSection } from "./seal-section.tsx";

/** The answers as a file that one adviser alone can open. */
export function SealPage({ params }: { params: Params }): ReactNode {
  const draft = useProfile((state) => state.draft);
  return (
    <>
      <PageTitle screen="To my adviser">A file that your adviser alone can open.</PageTitle>
      <p className="lead">
        You seal your answers on this device, for the key of one person. Whoever else gets the file reads
        nothing.
      </p>
      <WhenStarted>
        {!window.isSecureContext ? (
          <NeedsSafePage />
        ) : hasAnswers(draft) ? (
          <Steps given={params.key ?? ""} />
        ) : (
          <p>
            There is nothing to send yet. <Link href="/me">Go to my answers</Link>
          </p>
        )}
        <p className="sec small quiet">
          Are you the adviser? <Link href="/adviser">Make a key, or open a sealed file</Link>
        </p>
      </WhenStarted>
    </>
  );
}

function Steps({ given }: { given: string }): ReactNode {
  const id = useId();
  // What is no public key, a private one above all, does not stay in the address and its history.
  useEffect(() => {
    if (given !== "" && !readPublicKey(given).ok) window.history.replaceState(null, "", "#/me/seal");
  }, [given]);
  const [text, setText] = useState(given);
  const [left, setLeft] = useState(given !== "");
  const read = readPublicKey(text);
  const fault = !read.ok && left ? read.problems[0] : undefined;
  return (
    <>
      <section className="sec stack">
        <h2>1. The key of your adviser</h2>
        <div className="field">
          <label htmlFor={id}>Key</label>
          <p className="hint" id={`${id}-hint`}>
            Your adviser finds it in SmartPick, under Me, My files, For advisers.
          </p>
          <textarea
            id={id}
            className="input carried-text"
            rows={2}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={text}
            aria-describedby={`${id}-hint ${id}-wrong`}
            aria-invalid={fault !== undefined}
            onChange={(event) => setText(event.target.value)}
            onBlur={() => setLeft(text !== "")}
          />
          <p className="wrong" id={`${id}-wrong`} role="alert">
            {fault && keyFaultWords(fault)}
          </p>
        </div>
        {read.ok && (
          <div className="note tide">
            <p>
              Call your adviser and compare these digits. If they differ, the key is another person’s: do not
              send.
            </p>
            <p>
              <Fingerprint publicKey={read.value} />
            </p>
          </div>
        )}
      </section>
      <SealSection publicKey={read.ok ? read.value : null} onMissing={() => setLeft(true)} />
    </>
  );
}
