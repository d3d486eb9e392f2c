import type { PlanReport } from "@smartpick/core";
import { insteadWords, neededWords, placeName } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { togglePin } from "../../store/pins.ts";

/** Programs that are nearly on the list, what each would need, and what it costs to have it there all the same. */
export function NearlyListedPrograms({ report }: { report: PlanReport }): ReactNode {
  const { outsiders = [] } = report;
  if (outsiders.length === 0) return null;
  const nameOf = (id: string): string => report.list.find((row) => row.id === id)?.name ?? id;
  return (
    <section className="sec stack">
      <h2>Nearly on the list</h2>
      <p className="quiet">The list is chosen without them by little. Pin one if you want it there.</p>
      <ul className="lines hits">
        {outsiders.map((program) => (
          <li key={program.id}>
            <div>
              <Link className="name" href={`/program/${program.id}`}>
                {program.name}
              </Link>
              <span className="sub">
                {placeName(program.city, program.state)} · {program.specialty}
              </span>
              <span className="small">
                {neededWords(program)} {insteadWords(program, nameOf)}
              </span>
            </div>
            <button type="button" className="chip" onClick={() => togglePin(program)}>
              Pin<span className="vh"> {program.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
