import type { Profile } from "@smartpick/core";
import { LETTER_LIMITS, letterOf, SHORTENED_NOTE, type WordedPlan } from "@smartpick/report";
import { type ReactNode, useId, useMemo } from "react";
import { Link } from "wouter";
import { useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { EmptyList } from "../shared/empty-list.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { useLevers } from "../shared/use-levers.ts";
import { useList } from "../shared/use-list.ts";
import { LetterSheet } from "./letter-sheet.tsx";
import { useKeptWritten, useWritten } from "./written.ts";
import "./letter.css";

const WORDS: ScreenWords = {
  screen: "Letter",
  will: "A letter of one page for your adviser will stand here: your plan, your chance, and what would help most.",
  working: "Writing your letter",
  meanwhile: "It is put together from your list and your chances.",
  failed: "The letter could not be written",
};

/** A letter of one page for an adviser: written by hand what only she knows, and printed. */
export function LetterPage(): ReactNode {
  const list = useList();
  const asking = useAsking();
  return (
    <ProfileScreen words={WORDS} answer={list}>
      {(plan, stale) =>
        plan.list.length === 0 || asking === null ? (
          <EmptyList words={WORDS} report={plan} />
        ) : (
          <Letter plan={plan} profile={asking.profile} stale={stale} />
        )
      }
    </ProfileScreen>
  );
}

function Letter({ plan, profile, stale }: { plan: WordedPlan; profile: Profile; stale: boolean }): ReactNode {
  const levers = useLevers();
  const found = useAnswer("facts.sources", { ids: [] }, { topic: "every source" });
  const isExample = useProfile((state) => state.example !== null);
  const { written } = useWritten();
  useKeptWritten();
  const whatIf = levers.state === "done" ? levers.value : null;
  const coming = levers.state === "running" || levers.state === "idle" || found.state === "running";
  const letter = useMemo(
    () =>
      letterOf({
        plan,
        profile,
        whatIf,
        written,
        sources: new Map(Object.entries(found.last ?? {})),
        invented: isExample,
      }),
    [plan, profile, whatIf, written, found.last, isExample],
  );
  return (
    <>
      <div className="noprint stack">
        <PageTitle screen={WORDS.screen}>One page for your adviser.</PageTitle>
        <p className="lead">
          It says what your screens say, with lines to sign. It is always one sheet of paper.
        </p>
        <Fields />
        <div className="row">
          <button
            type="button"
            className="btn primary"
            disabled={stale || coming}
            onClick={() => window.print()}
          >
            Print or save as PDF
          </button>
          <p className="small quiet" role="status">
            {stale || coming ? "What would help most is still being worked out." : SHORTENED_NOTE}
          </p>
        </div>
        {levers.state === "failed" && (
          <p className="note ochre">
            What would help most could not be worked out, so the letter leaves it out.{" "}
            <button type="button" className="btn s" onClick={levers.retry}>
              Try again
            </button>
          </p>
        )}
      </div>
      <LetterSheet letter={letter} coming={coming} />
      <p className="small noprint">
        The whole list, with costs and sources, prints from <Link href="/list">your list</Link>. To send your
        answers to the adviser safely, <Link href="/me/seal">seal a file</Link>.
      </p>
    </>
  );
}

function Fields(): ReactNode {
  const { written, isKept, write } = useWritten();
  return (
    <div className="letter-fields">
      <Line
        label="Your name on the letter"
        hint="Empty is fine: a line is left to write on."
        value={written.name}
        most={LETTER_LIMITS.name}
        onChange={(name) => write({ name })}
      />
      <Line
        label="Your adviser’s name"
        hint="Empty is fine."
        value={written.adviser}
        most={LETTER_LIMITS.name}
        onChange={(adviser) => write({ adviser })}
      />
      <Line
        label="A note or question"
        hint={`At most ${LETTER_LIMITS.note} characters.`}
        value={written.note}
        most={LETTER_LIMITS.note}
        wide
        onChange={(note) => write({ note })}
      />
      <p className="small quiet letter-kept">
        {isKept
          ? "Your words stay on this device, with this profile. They are in no file and in no link."
          : "Your browser does not let us keep your words. They are gone when you close this tab or load the page anew."}
      </p>
    </div>
  );
}

function Line({
  label,
  hint,
  value,
  most,
  wide = false,
  onChange,
}: {
  label: string;
  hint: string;
  value: string;
  most: number;
  wide?: boolean;
  onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  const shared = {
    id,
    className: "input",
    autoComplete: "off",
    maxLength: most,
    value,
    "aria-describedby": `${id}-hint`,
  };
  return (
    <div className={wide ? "field letter-note-field" : "field"}>
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {wide ? (
        <textarea {...shared} rows={2} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...shared} type="text" onChange={({ target }) => onChange(target.value)} />
      )}
    </div>
  );
}
