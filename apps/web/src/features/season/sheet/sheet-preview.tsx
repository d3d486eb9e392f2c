import { counted, dayInSeason, listed } from "@smartpick/report";
import type { ReactNode } from "react";
import { todayHere } from "../../../store/run.ts";
import { useAnswer } from "../../../store/use-answer.ts";
import { columnName, rowsAbove, type SheetHead } from "./columns.ts";
import { shown } from "./columns-table.tsx";
import type { SheetTable } from "./sheet-file.ts";
import { entryWords, NOT_READ, repeatedWords, settledWords, wrongSignalWords } from "./sheet-words.ts";
import type { SheetWork } from "./use-sheet.ts";

const MOST_LINES = 200;

/** What the sheet would set, and everything of it that is not read. */
export function SheetPreview({
  work,
  head,
  sheet,
}: {
  work: SheetWork;
  head: SheetHead;
  sheet: SheetTable;
}): ReactNode {
  const { plan, rows, mapping, answers } = work;
  const today = todayHere();
  const names = useAnswer("facts.names", { ids: plan.changed }, { topic: "programs of a sheet" }).last;
  const entries = new Map(plan.entries.map((entry) => [entry.program, entry]));
  const left = rows.filter(({ program }) => program === null);
  const signals = plan.wrongSignals.map((wrong) => wrongSignalWords({ ...wrong, text: shown(wrong.text) }));
  const without = answers.wrongSignals === "without";
  const columns = mapping.flatMap((role, column) =>
    role === null ? [shown(columnName(sheet, head, column))] : [],
  );
  return (
    <section className="sec stack">
      <h2>
        {plan.changed.length === 0
          ? "Nothing would change"
          : `${counted(plan.changed.length, "application")} would come in or change`}
      </h2>
      <ul className="lines small sheet-preview">
        {plan.changed.slice(0, MOST_LINES).map((program) => (
          <li key={program} className="row between">
            <span>{names?.[program] ?? program}</span>
            <span className="quiet">{entryWords(entries.get(program), today)}</span>
          </li>
        ))}
      </ul>
      {plan.changed.length > MOST_LINES && <p>And {plan.changed.length - MOST_LINES} more.</p>}
      <LeftOut
        title="Rows left out"
        lines={[
          ...rowsAbove(sheet, head).map((row) => `Row ${row}: not read, above the head.`),
          ...left.map(
            ({ row, name }) =>
              `Row ${row}: ${name === "" ? "names no program" : `“${shown(name)}” was not found, or is not answered`}.`,
          ),
          ...(without ? [] : signals),
          ...plan.repeated.map(repeatedWords),
          ...(plan.notSent > 0 ? [`${counted(plan.notSent, "row")} with nothing sent.`] : []),
        ]}
      />
      <LeftOut title="Rows entered without their signal" lines={without ? signals : []} />
      <LeftOut
        title="Cells not read"
        lines={plan.notRead.map(
          ({ row, column, text, why }) =>
            `Row ${row}, column ${column + 1}: “${shown(text)}” ${NOT_READ[why]}.`,
        )}
      />
      <LeftOut
        title="Hours not kept"
        lines={plan.timed.map(
          ({ row, column, text, day }) =>
            `Row ${row}, column ${column + 1}: “${shown(text)}” counts as ${dayInSeason(day, today)}.`,
        )}
      />
      {[...plan.settled].map(([column, reading]) => (
        <p key={column} className="small quiet">
          {settledWords(shown(columnName(sheet, head, column)), reading)}
        </p>
      ))}
      {columns.length > 0 && <p className="small quiet">Columns not read: {listed(columns)}.</p>}
    </section>
  );
}

function LeftOut({ title, lines }: { title: string; lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <details className="more">
      <summary>
        {title}: {lines.length}
      </summary>
      <ul className="bullets small">
        {lines.slice(0, MOST_LINES).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
