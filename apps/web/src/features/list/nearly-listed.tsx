import type { WordedPlan } from "@smartpick/report";
import { outsiderWords, programLine } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { togglePin } from "../../store/pins.ts";
import { useIsWhole } from "../../store/profile-store.ts";

/** The nearest ones, which are shown before all are asked for. */
const FIRST = 5;

/** Programs that are nearly on the list, what each would need, and what it costs to have it there all the same. */
export function NearlyListedPrograms({ report }: { report: WordedPlan }): ReactNode {
  const [all, setAll] = useState(false);
  const isWhole = useIsWhole();
  const { outsiders = [] } = report;
  if (outsiders.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>Nearly on the list</h2>
      <p className="quiet">The list is chosen without them by little. Pin one if you want it there.</p>
      <ul className="lines hits">
        {outsiders.slice(0, all ? outsiders.length : FIRST).map((program) => (
          <li key={program.id}>
            <div>
              <Link className="name" href={`/program/${program.id}`}>
                {program.name}
              </Link>
              <span className="sub">{programLine(program)}</span>
              <span className="small">{outsiderWords(program, report.list)}</span>
            </div>
            {isWhole && (
              <button type="button" className="chip" onClick={() => togglePin(program)}>
                Pin<span className="vh"> {program.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {outsiders.length > FIRST && (
        <button type="button" className="btn s" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show the nearest ${FIRST}` : `Show all ${outsiders.length}`}
        </button>
      )}
    </section>
  );
}
