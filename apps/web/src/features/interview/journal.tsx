import type { ReactNode } from "react";
import { Link } from "wouter";
import { type KeptText, TEXT_LIMITS, type TextVersion } from "../../storage/kept-text.ts";
import { announce } from "../../store/screen-store.ts";
import { changeText } from "../../store/texts.ts";
import { once } from "../../ui/once.ts";
import { KeepWithNote } from "../documents/keep-with-note.tsx";
import { dayOf } from "../documents/text-row.tsx";
import { keepVersion } from "../documents/versions-section.tsx";
import { bodyOf, isWritten } from "./answer-text.ts";

type OnDone = (words: string, undo: () => void) => void;

/** Earlier answers to the question with their days and how each went, the newest first. */
export function Journal({
  text,
  others,
  isKept,
  onDone,
}: {
  text: KeptText | null;
  /** Other texts that answer the same question. */
  others: readonly KeptText[];
  /** Whether the browser keeps what is written beyond this tab. */
  isKept: boolean;
  onDone: OnDone;
}): ReactNode {
  const versions = text?.versions ?? [];
  return (
    <section className="sec stack">
      <h2>Answer journal</h2>
      {!isKept && <p className="note ochre">{IN_THIS_TAB}</p>}
      {text === null || !isWritten(text.text) ? (
        versions.length === 0 &&
        isKept && <p>Answers that you keep here stay with their day, and how it went.</p>
      ) : (
        <KeepAnswer text={text} isKept={isKept} />
      )}
      {text !== null && versions.length > 0 && (
        <ul className="plain iv-journal">
          {versions.toReversed().map((version) => (
            <Entry key={`${version.at} ${version.note}`} text={text} version={version} onDone={onDone} />
          ))}
        </ul>
      )}
      {others.map(({ id, changed }) => (
        <p key={id} className="small">
          Another text answers this question too, changed {dayOf(changed)}.{" "}
          <Link href={`/prepare/documents/${id}`}>Open it in Documents</Link>
        </p>
      ))}
    </section>
  );
}

const IN_THIS_TAB =
  "Your browser does not let us keep the journal. It is gone when you close this tab or load the page anew.";

function KeepAnswer({ text, isKept }: { text: KeptText; isKept: boolean }): ReactNode {
  if (text.versions.length >= TEXT_LIMITS.versions)
    return <p>{TEXT_LIMITS.versions} answers are kept here, and no more. Delete one first.</p>;
  const keep = (note: string): void => {
    const isNew = keepVersion(text, note);
    const where = isKept ? "in the journal" : "in the journal of this tab, and not kept beyond it";
    announce(isNew ? `The answer is ${where}.` : "It is in the journal already. Nothing has changed.");
  };
  return (
    <KeepWithNote
      label="How did it go?"
      hint="For yourself alone. Empty is fine."
      longest={300}
      act="Keep this answer"
      onKeep={keep}
    />
  );
}

function Entry({
  text,
  version,
  onDone,
}: {
  text: KeptText;
  version: TextVersion;
  onDone: OnDone;
}): ReactNode {
  const { id, text: now } = text;
  const day = dayOf(version.at);
  const putBack = (): void => {
    changeText(id, () => ({ text: version.text }));
    onDone(`The answer of ${day} is back.`, () => changeText(id, () => ({ text: now })));
  };
  const remove = (): void => {
    changeText(id, ({ versions }) => ({ versions: versions.filter((one) => one.at !== version.at) }));
    onDone(`Deleted the answer of ${day}.`, () =>
      changeText(id, ({ versions }) => ({ versions: [...versions, version].sort((a, b) => a.at - b.at) })),
    );
  };
  return (
    <li>
      <p>{version.note === "" ? "No note" : version.note}</p>
      <p className="small quiet">{day}</p>
      <details className="small">
        <summary>Read it</summary>
        <p className="iv-words">{bodyOf(version.text).words}</p>
      </details>
      <div className="row">
        <button
          type="button"
          className="btn s"
          aria-label={`Put it back: the answer of ${day}`}
          onClick={putBack}
        >
          Put it back
        </button>
        <button
          type="button"
          className="btn s"
          aria-label={`Delete: the answer of ${day}`}
          onClick={once(remove)}
        >
          Delete
        </button>
      </div>
    </li>
  );
}
