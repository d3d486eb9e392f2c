import { type RoadmapReport, roadmapChanges } from "@smartpick/core";
import { notFromDayWords, roadmapChangeWords } from "@smartpick/report";
import type { ReactNode } from "react";
import type { AskedDay } from "./use-step-moves.ts";

/** Changes that stand there before the others are asked for. */
const FIRST_SHOWN = 5;

/** What an act did to the plan, and why a step does not begin on the day that was asked for. */
export function WhatChanged({
  before,
  after,
  asked,
  onClose,
}: {
  before: RoadmapReport;
  after: RoadmapReport;
  asked: AskedDay | null;
  onClose: () => void;
}): ReactNode {
  if (before === after) return null;
  const late = asked === null ? null : notFromDayWords(asked, after);
  const words = roadmapChangeWords(roadmapChanges(before, after), after.today);
  const others = words.slice(FIRST_SHOWN);
  return (
    <section className="note stack road-changed noprint" role="status" aria-label="What changed">
      <h2>What changed in the plan</h2>
      {late !== null && <p>{late}</p>}
      {words.length === 0 ? <p>No day moved.</p> : <Sentences words={words.slice(0, FIRST_SHOWN)} />}
      {others.length > 0 && (
        <details className="more">
          <summary>{others.length} more</summary>
          <Sentences words={others} />
        </details>
      )}
      <p>
        <button type="button" className="btn s" onClick={onClose}>
          I have read it
        </button>
      </p>
    </section>
  );
}

function Sentences({ words }: { words: readonly string[] }): ReactNode {
  return (
    <ul className="bullets small">
      {words.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
