import type { SimilarProgram } from "@smartpick/core";
import {
  outOf100,
  placeName,
  SIMILAR_NOTE,
  shortOf100,
  similarWords,
  type WordedRow,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { listAt } from "../../store/draft.ts";
import { togglePin } from "../../store/pins.ts";
import { useProfile } from "../../store/profile-store.ts";
import { SignalMark } from "../../ui/marks.tsx";
import { compareAddress, MOST_COMPARED } from "../compare/compare-address.ts";

/**
 * Programs like this one, each with its chance: as the list says it with its signal where it is on the list, else without
 * a signal.
 */
export function SimilarPrograms({
  of,
  programs,
  list,
  canPin,
}: {
  /** The program that they are like. */
  of: string;
  programs: readonly SimilarProgram[];
  list: readonly WordedRow[];
  /** Whether a program can still be put on the list. */
  canPin: boolean;
}): ReactNode {
  const pinned = useProfile(({ draft }) => listAt(draft, "pins.must").join(" ")).split(" ");
  if (programs.length === 0) return null;
  return (
    <section className="sec">
      <h2>Similar programs</h2>
      <p className="small quiet">{SIMILAR_NOTE}</p>
      <p className="small noprint">
        <Link href={compareAddress([of, ...programs.slice(0, MOST_COMPARED - 1).map(({ id }) => id)])}>
          Compare it with these side by side
        </Link>
      </p>
      <ul className="lines similar">
        {programs.map((program) => {
          const row = list.find(({ id }) => id === program.id) ?? null;
          const { low, mid, high } = (row ?? program).interview;
          const isPinned = pinned.includes(program.id);
          return (
            <li key={program.id} data-similar={program.id}>
              <span className="named">
                <Link className="name" href={`/program/${program.id}`}>
                  {program.name}
                </Link>
                <span className="sub">
                  {placeName(program.city, program.state)} · {similarWords(program)}
                </span>
              </span>
              <span className="chance">
                <b>{outOf100(mid)} of 100</b>{" "}
                <span className="quiet small">
                  {shortOf100(low)} to {shortOf100(high)}
                </span>
                <span className="sub">
                  {row === null ? (
                    "not on your list, no signal"
                  ) : (
                    <>
                      on your list, <SignalMark signal={row.signal} />
                    </>
                  )}
                </span>
              </span>
              {canPin && row?.inSeason === undefined && (
                <button
                  type="button"
                  className="chip noprint"
                  aria-pressed={isPinned}
                  onClick={() => togglePin(program)}
                >
                  {isPinned ? "Pinned" : "Pin"}
                  <span className="vh"> {program.name}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
