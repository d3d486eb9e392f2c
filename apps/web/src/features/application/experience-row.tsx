import { type ApplicationReport, monthNamed, monthOrNow, NOW } from "@smartpick/core";
import { charactersOf, plainTextOf } from "@smartpick/engine/documents";
import { monthWords } from "@smartpick/report";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { Link } from "wouter";
import { type FormEntry, wordsOf } from "../../store/application-form.ts";
import { once } from "../../ui/once.ts";
import { choicesOf, chosenIn } from "./choices.ts";

/** One experience: its number, title, type, months and count, the mark, and what can be done with it. */
export function ExperienceRow({
  at,
  entry,
  many,
  report,
  refused,
  onMark,
  onMove,
  onRemove,
}: {
  at: number;
  entry: FormEntry;
  many: number;
  report: ApplicationReport;
  /** Why it was not marked. */
  refused: string | null;
  onMark: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}): ReactNode {
  const id = useId();
  const title = wordsOf(entry.title);
  const isMarked = entry.most_meaningful === true;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  const act = (name: string, run: () => void, words: string): ReactNode => (
    <button type="button" className="btn s" aria-label={`${words}: ${title}`} onClick={once(run)}>
      {name}
    </button>
  );
  return (
    <li className="eras-slot" onKeyDown={onKeyDown}>
      <span className="eras-number" aria-hidden="true">
        {at + 1}
      </span>
      <div className="eras-what">
        <p>
          <Link href={`/prepare/application/experience/${at + 1}`}>{title}</Link>
          {isMarked && <span className="eras-marked"> ◆ Most meaningful</span>}
        </p>
        <p className="small quiet">{lineOf(entry, report)}</p>
        {refused !== null && (
          <p className="wrong" role="alert" id={id}>
            {refused}
          </p>
        )}
      </div>
      <div className="row eras-acts-row noprint">
        <button
          type="button"
          className="btn s"
          aria-label={isMarked ? `Unmark: ${title}` : `Mark as most meaningful: ${title}`}
          aria-describedby={refused === null ? undefined : id}
          onClick={onMark}
        >
          {isMarked ? "Unmark" : "Mark"}
        </button>
        {at > 0 && act("Up", () => onMove(-1), "Move up")}
        {at + 1 < many && act("Down", () => onMove(1), "Move down")}
        {act("Remove", onRemove, "Remove")}
      </div>
    </li>
  );
}

/** "Research · May 2021 to now · 742 of 750 characters". */
function lineOf(entry: FormEntry, report: ApplicationReport): string {
  const types = choicesOf(report, "experience-type");
  const chosen = chosenIn(types, entry.type);
  const type = types.find(({ id }) => id === chosen)?.label ?? "No type yet";
  const characters = charactersOf(plainTextOf(wordsOf(entry.text)).text);
  const max = report.limits["experience-description"]?.max ?? null;
  const count = max === null ? `${characters} characters` : `${characters} of ${max} characters`;
  const over = max !== null && characters > max ? ` ▲ ${characters - max} too many` : "";
  return `${type} · ${monthsOf(entry)} · ${count}${over}`;
}

function monthsOf({ from, to }: FormEntry): string {
  const begin = monthNamed(wordsOf(from));
  const end = monthOrNow(wordsOf(to));
  if (begin === null && end === null) return "months not told";
  return `${begin === null ? "?" : wordsOfMonth(begin)} to ${end === null ? "?" : end === NOW ? NOW : wordsOfMonth(end)}`;
}

function wordsOfMonth(month: string): string {
  return monthWords(Number(month.slice(0, 4)), Number(month.slice(5)));
}
