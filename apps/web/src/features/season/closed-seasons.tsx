import { derivedMatchDay } from "@smartpick/core";
import { counted, shortDay } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { type SeasonEvent, type SentEntry, seasonOfSent, sentEntries } from "../../store/in-season.ts";
import { changeAnswer, useProfile } from "../../store/profile-store.ts";
import { todayHere } from "../../store/run.ts";
import { offerUndo } from "../../store/screen-store.ts";
import { useAnswer } from "../../store/use-answer.ts";

/** What was sent in seasons whose Match Day has come: the last state, to read only, and what carries over. */
export function ClosedSeasons(): ReactNode {
  const draft = useProfile((state) => state.draft);
  const today = todayHere();
  const told = draft.season;
  const isOver = (season: number): boolean => today >= derivedMatchDay(season);
  const closed = new Map<number, SentEntry[]>();
  for (const entry of sentEntries(draft)) {
    const season = seasonOfSent(entry);
    if (season !== null && isOver(season)) closed.set(season, [...(closed.get(season) ?? []), entry]);
  }
  if (closed.size === 0) return null;
  return (
    <>
      {[...closed].map(([season, entries]) => (
        <ClosedSeason key={season} season={season} entries={entries} />
      ))}
      <section className="sec stack">
        <h2>What carries over</h2>
        <p>
          Your answers, pins and what programs told you stay. Applications do not: each season begins without
          any.
        </p>
        <p>
          <Link href="/me">Count the Match you took part in</Link>, if you seek a place again.
        </p>
        {typeof told === "number" && isOver(told) && (
          <p>
            <button
              type="button"
              className="btn"
              onClick={() => offerUndo("The next season is planned.", changeAnswer("season", undefined))}
            >
              Plan the next season
            </button>
          </p>
        )}
      </section>
    </>
  );
}

function ClosedSeason({ season, entries }: { season: number; entries: readonly SentEntry[] }): ReactNode {
  const names = useAnswer(
    "facts.names",
    { ids: entries.map(({ program }) => program) },
    { topic: `season ${season}` },
  ).last;
  const [all, setAll] = useState(false);
  const ordered = [...entries].sort((a, b) => placeOf(a) - placeOf(b));
  const shown = all ? ordered : ordered.slice(0, MOST);
  return (
    <section className="sec stack">
      <h2>
        Season {season}, closed: {counted(entries.length, "application")}
      </h2>
      <p className="quiet">The last state, to read only.</p>
      <ul className="lines closed-season">
        {shown.map((entry) => (
          <li key={entry.program} className="row between">
            <span>{names?.[entry.program] ?? entry.program}</span>
            <span className="quiet">{lastOf(entry, todayHere())}</span>
          </li>
        ))}
      </ul>
      {entries.length > shown.length && (
        <button type="button" className="btn noprint" onClick={() => setAll(true)}>
          Show all {entries.length}
        </button>
      )}
    </section>
  );
}

const MOST = 12;

/** Interviews first, then invitations, rejections, and silence. */
function placeOf(entry: SentEntry): number {
  return ["interviewed", "invited", "rejected", "withdrawn", "applied"].findIndex(
    (event) => entry[event as SeasonEvent] !== undefined,
  );
}

const LAST = [
  ["withdrawn", "Withdrawn"],
  ["rejected", "Rejected"],
  ["interviewed", "Interviewed"],
  ["invited", "Invited"],
  ["applied", "Applied"],
] as const;

function lastOf(entry: SentEntry, today: string): string {
  for (const [event, name] of LAST) {
    const day = entry[event];
    if (day !== undefined) return `${name} ${shortDay(day, today)}`;
  }
  return "";
}
