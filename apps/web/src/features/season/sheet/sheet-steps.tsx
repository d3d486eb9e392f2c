import { counted } from "@smartpick/report";
import { type ReactNode, useId } from "react";
import { seasonOfSent } from "../../../store/in-season.ts";
import { useIsWhole } from "../../../store/profile-store.ts";
import { enterSheet } from "../../../store/season-acts.ts";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { FailureNote } from "../../shared/failure-note.tsx";
import type { SheetHead } from "./columns.ts";
import { ColumnsTable } from "./columns-table.tsx";
import type { SheetSaid } from "./open-sheet.ts";
import { SeasonNote } from "./season-note.tsx";
import type { SheetTable } from "./sheet-file.ts";
import { SheetPreview } from "./sheet-preview.tsx";
import { SheetQuestions } from "./sheet-questions.tsx";
import { type SheetWork, useSheet } from "./use-sheet.ts";

/** A sheet that was read: columns, questions, what it would set, and the one act that sets it. */
export function SheetSteps({
  fileName,
  sheet,
  head,
  said,
  onSay,
  onEntered,
}: {
  fileName: string;
  sheet: SheetTable;
  head: SheetHead;
  said: SheetSaid;
  onSay: (said: SheetSaid) => void;
  /** It was entered, with so many applications. */
  onEntered: (applications: number) => void;
}): ReactNode {
  const work = useSheet(sheet, head, said, onSay);
  const isWhole = useIsWhole();
  const note = useId();
  const named = work.mapping.includes("code") || work.mapping.includes("name");
  const { matches, signals, plan, rows } = work;
  const lookedUp = matches.state === "done" && signals.state === "done";
  const enter = (): void => {
    if (plan.changed.length === 0 || !isWhole) return;
    enterSheet(plan.entries, plan.changed.length);
    onEntered(plan.changed.length);
  };
  return (
    <>
      <section className="sec stack">
        <h2>What each column means</h2>
        <p className="quiet">
          {fileName}
          {sheet.name === "" ? "" : `, sheet “${sheet.name}”`}: {counted(rows.length, "row")},{" "}
          {counted(work.mapping.length, "column")}.
        </p>
        <ColumnsTable sheet={sheet} head={head} work={work} />
        {!named && (
          <p role="status" className="wrong">
            No column names the program yet. Choose its column above.
          </p>
        )}
      </section>
      {matches.state === "failed" && (
        <FailureNote
          failure={matches.failure}
          what="The programs could not be looked up."
          onRetry={matches.retry}
        />
      )}
      {signals.state === "failed" && (
        <FailureNote
          failure={signals.failure}
          what="The signals of the season could not be looked up."
          onRetry={signals.retry}
        />
      )}
      {named && (matches.state === "running" || signals.state === "running") && <Skeleton lines={6} />}
      {named && lookedUp && (
        <>
          <SheetQuestions work={work} />
          <SheetPreview work={work} head={head} sheet={sheet} />
          {plan.changed.length > 0 && (
            <SeasonNote id={note} what="These" entries={plan.entries} others={othersIn(work)} />
          )}
          {!isWhole && (
            <p role="status" className="wrong">
              One of your answers was changed elsewhere and has to be put right first. Your sheet stays open
              here.
            </p>
          )}
          <p>
            <button
              type="button"
              className={plan.changed.length === 0 || !isWhole ? "btn unready" : "btn primary"}
              aria-describedby={plan.changed.length > 0 ? note : undefined}
              onClick={enter}
            >
              {plan.changed.length === 0
                ? "Nothing to enter yet"
                : !isWhole
                  ? "Correct your answers first"
                  : `Enter ${counted(plan.changed.length, "application")}`}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** How many of the applications that come in or change have days of another season. */
function othersIn({ plan, season }: SheetWork): number {
  return plan.entries.filter(
    (entry) => plan.changed.includes(entry.program) && (seasonOfSent(entry) ?? season) !== season,
  ).length;
}
