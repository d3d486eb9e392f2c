import type { ChangesReport, ListChanges, ProgramChange } from "@smartpick/core";
import { concernSentence, counted, placeName, programChangeKind, shortProgramName } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useAsking } from "../../store/asking.ts";
import { FactChanges } from "../shared/fact-changes.tsx";

const STANDING: Readonly<Record<ListChanges["concern"][number]["standing"], string>> = {
  applied: "Applied to",
  pinned: "Pinned",
  listed: "On your list",
  "was-listed": "No longer on your list",
};

/** Programs that stand open; more are folded. */
const FIRST = 8;

/** Her programs that changed: those applied to first, then pinned ones, then the others of the list. */
export function HerPrograms({ report, list }: { report: ChangesReport; list: ListChanges }): ReactNode {
  const found = new Map(report.programs.map((program) => [program.id, program]));
  const rows = list.concern.flatMap(({ id, standing }) => {
    const change = found.get(id);
    return change === undefined ? [] : [{ change, standing: STANDING[standing] }];
  });
  // A refit moves every program a little: only facts are worth a line each.
  const told = rows.filter(({ change }) => change.kind !== "changed" || change.fields.length > 0);
  const rest = rows.length - told.length;
  return (
    <section className="sec stack">
      <h2>Your programs</h2>
      <p>{concernSentence(report.programs)}</p>
      {told.length > 0 && <Rows rows={told.slice(0, FIRST)} />}
      {told.length > FIRST && (
        <details className="more">
          <summary>{counted(told.length - FIRST, "more program")}</summary>
          <Rows rows={told.slice(FIRST)} />
        </details>
      )}
      {rest > 0 && (
        <p className="small quiet">
          Of {counted(rest, "other program")} no fact changed. How open each is was estimated anew.
        </p>
      )}
    </section>
  );
}

interface Row {
  readonly change: ProgramChange;
  readonly standing: string;
}

function Rows({ rows }: { rows: readonly Row[] }): ReactNode {
  const type = useAsking()?.profile.applicant.type ?? null;
  return (
    <ul className="her-changes">
      {rows.map(({ change, standing }) => (
        <li key={change.id} data-change={change.id}>
          <h3>
            <Link href={`/program/${change.id}`}>{shortProgramName(change.name)}</Link>
          </h3>
          <p className="small quiet">
            {standing} · {placeName(change.city, change.state)} · {change.specialty} ·{" "}
            {programChangeKind(change)}
          </p>
          <FactChanges change={change} type={type} />
        </li>
      ))}
    </ul>
  );
}
