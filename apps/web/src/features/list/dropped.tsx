import type { PlanReport } from "@smartpick/core";
import { counted } from "@smartpick/report";
import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { listAt } from "../../store/draft.ts";
import { engine } from "../../store/engine.ts";
import { type Pinnable, toggleDrop } from "../../store/pins.ts";
import { useProfile } from "../../store/profile-store.ts";

/** The programs that the applicant dropped, by id. */
export function useDropped(): readonly string[] {
  return listAt(
    useProfile((state) => state.draft),
    "pins.never",
  );
}

/** Every dropped program, the last first, each with a way back. */
export function Dropped({ report }: { report: PlanReport }): ReactNode {
  const dropped = useDropped().toReversed();
  const names = useNames(dropped, report);
  if (dropped.length === 0) return <p>You dropped no program.</p>;
  return (
    <>
      <p className="quiet">
        {counted(dropped.length, "program")} that you took off the list. Restored, a program is considered
        again; it comes back where it is worth its fee.
      </p>
      <ul className="lines">
        {dropped.map((id) => (
          <Row key={id} program={{ id, name: names.get(id) ?? id.replace(/^.*:/, "Program ") }} />
        ))}
      </ul>
    </>
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

/** Names from the plan; a dropped program of a specialty that is no longer sought is looked up. */
function useNames(ids: readonly string[], report: PlanReport): ReadonlyMap<string, string> {
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
  const known = new Map([...report.list, ...report.excluded].map(({ id, name }) => [id, name]));
  const missing = ids.filter((id) => !known.has(id) && !found.has(id)).join(" ");
  useEffect(() => {
    let stopped = false;
    const look = async (): Promise<void> => {
      for (const id of missing.split(" ").filter((each) => each !== "")) {
        const answer = await engine().ask("facts.ledger", { query: id });
        if (stopped) return;
        const name =
          answer.state === "done" ? answer.value.programs.find((each) => each.id === id)?.name : undefined;
        setFound((before) => new Map(before).set(id, name ?? id.replace(/^.*:/, "Program ")));
      }
    };
    void look();
    return () => {
      stopped = true;
    };
  }, [missing]);
  return new Map([...found, ...known]);
}
