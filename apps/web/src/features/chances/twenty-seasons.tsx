import { type DrawnSeason, drawnFinding, drawnSeasons, drawnTable, type WordedPlan } from "@smartpick/report";
import { type ReactNode, useId, useMemo, useState } from "react";
import { SEED } from "../../store/run.ts";
import { announce } from "../../store/screen-store.ts";
import { DataTable } from "../../ui/data-table.tsx";

const COUNT = 20;
/** Between one season and the next, in milliseconds, while they come one by one. */
const APART_MS = 70;
/** Pixels from dot to dot, and the room above the marks of the ends. */
const PITCH = 9;
const MOST_TALL = 14;

/** 20 seasons drawn by lot, on demand: a column each, with its interviews and how it ends. */
export function TwentySeasons({ chance }: { chance: WordedPlan["chance"] }): ReactNode {
  const [draw, setDraw] = useState(0);
  const id = useId();
  const { pmf } = chance.interviews;
  const match = chance.match.mid;
  const seasons = useMemo(
    () => (pmf === undefined || draw === 0 ? null : drawnSeasons({ pmf, match }, COUNT, SEED + draw)),
    [pmf, match, draw],
  );
  if (pmf === undefined) return null;
  const show = (): void => {
    setDraw(draw + 1);
    announce(drawnFinding(drawnSeasons({ pmf, match }, COUNT, SEED + draw + 1)));
  };
  return (
    <div className="stack twenty noprint">
      <button
        type="button"
        className="btn s"
        aria-expanded={draw > 0}
        aria-controls={draw > 0 ? id : undefined}
        onClick={show}
      >
        {draw === 0 ? `Show me ${COUNT} seasons` : `Draw ${COUNT} other seasons`}
      </button>
      {seasons && (
        <figure id={id}>
          <figcaption>
            {drawnFinding(seasons)} Each column is one season, drawn by lot. A dot is an interview.
          </figcaption>
          <Columns key={draw} seasons={seasons} />
          <details className="more">
            <summary>Show the {COUNT} as a table</summary>
            <DataTable table={drawnTable(seasons)} />
          </details>
        </figure>
      )}
    </div>
  );
}

function Columns({ seasons }: { seasons: readonly DrawnSeason[] }): ReactNode {
  const most = Math.max(4, ...seasons.map(({ interviews }) => interviews));
  const pitch = Math.min(PITCH, (PITCH * MOST_TALL) / most);
  return (
    <ol className="plain seasons-drawn" aria-hidden="true">
      {seasons.map((season, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a season is told apart by its place alone
          key={at}
          style={{ animationDelay: `${at * APART_MS}ms` }}
        >
          <svg width="14" height={most * pitch + 2} aria-hidden="true">
            {Array.from({ length: season.interviews }, (_, dot) => {
              const cy = most * pitch - (dot + 0.5) * pitch;
              return (
                <circle
                  key={cy}
                  cx="7"
                  cy={cy}
                  r={Math.max(1, pitch / 2 - 1.2)}
                  className="drawn-interview"
                />
              );
            })}
          </svg>
          <svg width="14" height="16" aria-hidden="true">
            {season.matched ? (
              <circle cx="7" cy="8" r="6" className="match" />
            ) : (
              <circle cx="7" cy="8" r="3.5" className="none" />
            )}
          </svg>
        </li>
      ))}
    </ol>
  );
}
