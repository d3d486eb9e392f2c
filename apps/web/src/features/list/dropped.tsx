import type { WordedPlan } from "@smartpick/report";
import { counted } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { listAt } from "../../store/draft.ts";
import { type Pinnable, toggleDrop } from "../../store/pins.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";

/** The programs that the applicant dropped, by id. */
export function useDropped(): readonly string[] {
  return listAt(
    useProfile((state) => state.draft),
    "pins.never",
  );
}

/** Every dropped program, the last first, each with a way back. */
export function Dropped({ report }: { report: WordedPlan }): ReactNode {
  const dropped = useDropped().toReversed();
  const names = useNames(dropped, report);
  const back = (
    <p>
      <Link href="/list">Back to the whole list</Link>
    </p>
  );
  if (dropped.length === 0)
    return (
      <div className="stack">
        <p>You dropped no program.</p>
        {back}
      </div>
    );
  return (
    <div className="stack">
      <h3>Dropped {dropped.length}</h3>
      <p className="quiet">
        {counted(dropped.length, "program")} that you took off the list. Restored, a program is considered
        again; it comes back where it is worth its fee.
      </p>
      <ul className="lines">
        {dropped.map((id) => (
          <Row key={id} program={{ id, name: names.get(id) ?? id.replace(/^.*:/, "Program ") }} />
        ))}
      </ul>
      {back}
    </div>
  );
}

function Row({ program }: { program: Pinnable }): ReactNode {
  return (
    <li className="row between">
      <Link className="name" href={`/program/${program.id}`}>
        {program.name}
      </Link>
      <button type="button" className="btn s" onClick={() => toggleDrop(program)}>
        Restore<span className="vh"> {program.name}</span>
      </button>
    </li>
  );
}

/** Names from the plan; dropped programs of a specialty that is no longer sought are looked up, all at once. */
function useNames(ids: readonly string[], report: WordedPlan): ReadonlyMap<string, string> {
  const known = new Map([...report.list, ...report.excluded].map(({ id, name }) => [id, name]));
  const missing = ids.filter((id) => !known.has(id));
  const found = useAnswer("facts.names", missing.length > 0 ? { ids: missing } : null, { topic: "dropped" });
  const told = found.last ?? {};
  return new Map(ids.map((id) => [id, known.get(id) ?? told[id] ?? id.replace(/^.*:/, "Program ")]));
}
