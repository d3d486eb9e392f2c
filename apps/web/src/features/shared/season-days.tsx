import type { Doors } from "@smartpick/core";
import { seasonLineChart, seasonSteps, stillOpen } from "@smartpick/report";
import type { ReactNode } from "react";
import { NumberedDays } from "./numbered-days.tsx";
import { WideFigure } from "./wide-figure.tsx";

const STATES = { past: "past", shut: "closed", "to-come": "to come" } as const;

/** The season on one line: what is past, what is closed, what is still open, and when the next one begins. */
export function SeasonDays({ doors }: { doors: Doors }): ReactNode {
  const days = seasonSteps(doors).map(({ what, when, state }) => ({
    what,
    when,
    state: STATES[state as keyof typeof STATES],
  }));
  return (
    <section className="sec stack">
      <h2>{doors.canApply ? "The days of your season" : "This season is closed to new applications"}</h2>
      <ul className="bullets">
        {stillOpen(doors).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <WideFigure
        draw={(size) => seasonLineChart(doors, size)}
        note="Circle: a day to come. Grey circle: past. Square: closed. Dashed: the day is not published."
      />
      <NumberedDays days={days} />
    </section>
  );
}
