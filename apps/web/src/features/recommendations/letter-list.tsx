import type { Letter, LettersReport } from "@smartpick/core";
import { letterStateWord, letterWords, notToldWords, writerAt } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { enterLetterDay, type LetterEntry, removeLetter } from "../../store/letters-told.ts";
import { useProfile } from "../../store/profile-store.ts";
import { todayHere } from "../../store/run.ts";
import { once } from "../../ui/once.ts";
import { lettersByKey } from "./letter-keys.ts";
import { LetterShape } from "./letter-shape.tsx";
import { nextEvent } from "./next-event.ts";
import { editPath } from "./use-letters.ts";

/** How each letter stands, its next step with the last day, and what to do with it here. */
export function LetterList({ report }: { report: LettersReport }): ReactNode {
  const entries = lettersByKey(useProfile((state) => state.draft));
  return (
    <section className="sec stack">
      <h2>How each letter stands</h2>
      <ul className="plain rec-letters">
        {report.letters.map((letter, index) => (
          <li key={letter.key} data-letter={letter.key}>
            <Stand letter={letter} index={index} report={report} />
            <Acts letter={letter} name={writerAt(report, index)} entry={entries.get(letter.key) ?? null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stand({
  letter,
  index,
  report,
}: {
  letter: Letter;
  index: number;
  report: LettersReport;
}): ReactNode {
  const name = writerAt(report, index);
  // Where two have one name, role and place stand in the heading.
  const told = name === letter.writer ? [letter.role, letter.place, letter.specialty] : [letter.specialty];
  const details = told.filter((part) => part !== null);
  const missing = notToldWords(letter);
  return (
    <div className="stack">
      <h3>{name}</h3>
      {details.length > 0 && <p className="sub">{details.join(" · ")}</p>}
      <p className={letter.state === "late" ? "mark rec-late" : "mark"}>
        <LetterShape state={letter.state} />
        <b>{letterStateWord(letter)}</b>
      </p>
      {letterWords(letter, report).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {missing.length > 0 && (
        <p className="small quiet">
          {missing.join(" ")}{" "}
          <Link className="noprint" href={editPath(letter)}>
            Tell it
            <span className="vh"> of {name}</span>
          </Link>
        </p>
      )}
    </div>
  );
}

function Acts({
  letter,
  name,
  entry,
}: {
  letter: Letter;
  name: string;
  /** What the profile holds; `null` while another tab changes it. */
  entry: LetterEntry | null;
}): ReactNode {
  const next = nextEvent(letter, todayHere());
  return (
    <div className="row noprint">
      <Link className="btn" href={`/prepare/letters/${letter.key}`}>
        Page for the writer<span className="vh">: {name}</span>
      </Link>
      {next !== null && entry !== null && (
        <button type="button" className="btn" onClick={() => enterLetterDay(entry, next.event, todayHere())}>
          {next.words}
          <span className="vh">: {name}</span>
        </button>
      )}
      <Link className="btn link" href={editPath(letter)}>
        Change<span className="vh"> the letter of {name}</span>
      </Link>
      {entry !== null && (
        <button type="button" className="btn link" onClick={once(() => removeLetter(entry))}>
          Remove<span className="vh"> the letter of {name}</span>
        </button>
      )}
    </div>
  );
}
