import { counted, rangeCell, type StateRow, shortProgramName } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { addressOf, WHOLE_LIST } from "../list-view.ts";
import { stateSummary } from "./map-line.ts";

/** Programs that are shown here; the list has them all. */
const MOST = 6;

/** The best odds in the state that was picked on the map, with the chance of an interview that the list says. */
export function PickedState({ state }: { state: StateRow | null }): ReactNode {
  if (state === null) return null;
  const best = [...state.rows].sort((a, b) => b.interview.mid - a.interview.mid).slice(0, MOST);
  return (
    <section className="picked stack small noprint" aria-label={stateSummary(state)}>
      <ul className="lines">
        {best.map(({ id, name, city, interview }) => (
          <li key={id}>
            <span>
              <Link className="name" href={`/program/${id}`}>
                {shortProgramName(name)}
              </Link>
              <span className="sub">{city}</span>
            </span>
            <span className="n">{rangeCell(interview)} of 100</span>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link href={addressOf({ ...WHOLE_LIST, state: state.code })}>
          See {state.rows.length > MOST ? `all ${counted(state.rows.length, "program")}` : "them"} in the list
        </Link>
      </p>
    </section>
  );
}
