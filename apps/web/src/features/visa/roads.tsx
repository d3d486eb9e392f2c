import type { Doors, Road } from "@smartpick/core";
import {
  roadBlocks,
  roadName,
  roadNote,
  roadStepWords,
  roadsChart,
  roadsTable,
  sponsorSentences,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { NumberedDays } from "../shared/numbered-days.tsx";
import { WideFigure } from "../shared/wide-figure.tsx";

/** The ways to the first day as lanes on the days of the season, each with its steps and who sponsors it. */
export function Roads({ doors, coming }: { doors: Doors; coming: boolean }): ReactNode {
  return (
    <section className="sec stack">
      <h2>{doors.roads.length === 1 ? "Your road to the first day" : "Your roads to the first day"}</h2>
      <WideFigure
        draw={(size) => roadsChart(doors, size)}
        note="The numbers are those of the steps below. Filled: done. Thick: to do. Dashed: not told, or no day is published."
        table={roadsTable(doors)}
      />
      <div className={doors.roads.length === 1 ? undefined : "cols c-2"}>
        {doors.roads.map((road) => (
          <OneRoad key={road.id} road={road} coming={coming} />
        ))}
      </div>
    </section>
  );
}

function OneRoad({ road, coming }: { road: Road; coming: boolean }): ReactNode {
  const sentences = sponsorSentences(road);
  const awaits = coming && road.sponsors !== null && road.sponsors.listed === null;
  return (
    <div className="road stack">
      <h3>
        {roadName(road)}
        <span className="quiet">, {roadNote(road)}</span>
      </h3>
      <p>{roadBlocks(road)}</p>
      {awaits && <p className="awaited quiet">Of your list: it is being made.</p>}
      {sentences.map((sentence, at) => (
        <p key={sentence} className={at === 0 && road.sponsors?.listed ? "awaited" : undefined}>
          {sentence}
        </p>
      ))}
      {road.sponsors !== null && (
        <p>
          <Link href="/list/ask-first">What to ask first</Link>
        </p>
      )}
      <NumberedDays days={roadStepWords(road)} />
    </div>
  );
}
