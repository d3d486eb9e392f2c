import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { type LetterEntry, typedLetter } from "../../store/letters-told.ts";
import { useProfile } from "../../store/profile-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { OtherAnswers } from "../me/fields/field-scope.ts";
import { LetterForm } from "./letter-form.tsx";
import { lettersByKey } from "./letter-keys.ts";
import { openedLetter } from "./opened-letter.ts";
import { type LetterOpened, useLetterForm } from "./use-letter-form.ts";
import "./recommendations.css";

const LETTERS = "/prepare/letters";

/** A letter to add. */
export function AddLetterPage(): ReactNode {
  const started = useProfile((state) => state.started);
  const document = useProfile((state) => state.document);
  return started ? <Added key={document} /> : <ScreenSkeleton />;
}

function Added(): ReactNode {
  const [typed] = useState(() => typedLetter(null)?.entry ?? null);
  return <FormPage opened={{ letterKey: null, before: null, typed }} />;
}

/** A letter to change, by its key. */
export function EditLetterPage({ letterKey }: { letterKey: string }): ReactNode {
  const started = useProfile((state) => state.started);
  const document = useProfile((state) => state.document);
  const letter = useProfile((state) => lettersByKey(state.draft).get(letterKey) ?? null);
  if (!started) return <ScreenSkeleton />;
  return <Found key={document} letterKey={letterKey} letter={letter} />;
}

/** Stays with the letter that it opened, whatever another tab does to the list. */
function Found({ letterKey, letter }: { letterKey: string; letter: LetterEntry | null }): ReactNode {
  const [opened] = useState(() => openedLetter(letter, typedLetter(letterKey)));
  return opened === null ? <NoLetter /> : <FormPage opened={{ letterKey, ...opened }} />;
}

/** What stands where an address names no letter. */
export function NoLetter(): ReactNode {
  return (
    <div className="stack">
      <PageTitle screen="Letter">This letter is not here</PageTitle>
      <p className="lead">It was removed, or its writer has another name now.</p>
      <p>
        <Link className="btn primary" href={LETTERS}>
          See your letters
        </Link>
      </p>
    </div>
  );
}

function FormPage({ opened }: { opened: LetterOpened }): ReactNode {
  const { before } = opened;
  const [, go] = useLocation();
  const letter = useLetterForm(opened);
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tries]);
  const title = before === null ? "A letter to add" : `The letter of ${String(before.writer ?? "")}`;
  return (
    <form
      ref={form}
      className="stack-l rec-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (letter.keep()) go(LETTERS);
        else setTries(tries + 1);
      }}
    >
      <div>
        <PageTitle screen={before === null ? "Add a letter" : "Change a letter"}>{title}</PageTitle>
        <p className="lead">Only the name is needed. What you leave out stays “not told”.</p>
        {letter.isGone && (
          <p className="note ochre after-lead" role="status">
            This letter was removed or renamed elsewhere. Keep it here to add it again.
          </p>
        )}
        {letter.isRestored && (
          <p className="note after-lead" role="status">
            What you typed before is still here. It counts once you keep it.
          </p>
        )}
      </div>
      <OtherAnswers value={letter.scope}>
        <LetterForm isShared={letter.isShared} isOpen={letter.isRefused} />
      </OtherAnswers>
      <p role="alert" className="wrong">
        {letter.isRefused &&
          `${letter.wrong === 1 ? "1 answer" : `${letter.wrong} answers`} to correct above.`}
      </p>
      <div className="row">
        <button type="submit" className="btn primary">
          Keep this letter
        </button>
        <Link className="btn link" href={LETTERS} onClick={letter.forget}>
          Cancel
        </Link>
      </div>
    </form>
  );
}
