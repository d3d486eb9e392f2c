import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { type LetterEntry, lettersTold } from "../../store/letters-told.ts";
import { useProfile } from "../../store/profile-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ScreenSkeleton } from "../../ui/skeleton.tsx";
import { OtherAnswers } from "../me/fields/field-scope.ts";
import { LetterForm } from "./letter-form.tsx";
import { useLetterForm } from "./use-letter-form.ts";
import "./recommendations.css";

const LETTERS = "/prepare/letters";

/** A letter to add. */
export function AddLetterPage(): ReactNode {
  const started = useProfile((state) => state.started);
  const document = useProfile((state) => state.document);
  return started ? <FormPage key={document} before={null} /> : <ScreenSkeleton />;
}

/** A letter to change, by its place in the profile from 1. */
export function EditLetterPage({ place }: { place: number }): ReactNode {
  const started = useProfile((state) => state.started);
  const document = useProfile((state) => state.document);
  const letter = useProfile((state) => lettersTold(state.draft)[place - 1]);
  if (!started) return <ScreenSkeleton />;
  return <Found key={document} letter={letter ?? null} />;
}

/** Stays with the letter that it opened, whatever another tab does to the list. */
function Found({ letter }: { letter: LetterEntry | null }): ReactNode {
  const [before] = useState(letter);
  return before === null ? <NoLetter /> : <FormPage before={before} />;
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

function FormPage({ before }: { before: LetterEntry | null }): ReactNode {
  const [, go] = useLocation();
  const letter = useLetterForm(before);
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
