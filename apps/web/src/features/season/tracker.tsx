import type { SeasonRoom, TrackedApplication } from "@smartpick/core";
import { counted } from "@smartpick/report";
import { type ReactNode, useCallback, useId, useMemo, useState } from "react";
import { Link } from "wouter";
import type { SeasonEvent } from "../../store/in-season.ts";
import { changeSettings, useScreen } from "../../store/screen-store.ts";
import { enterEvent } from "../../store/season-acts.ts";
import { useMedia } from "../../ui/use-media.ts";
import { AddApplication } from "./add-application.tsx";
import { DownloadTracker } from "./download-tracker.tsx";
import { EntrySheet } from "./entry-sheet.tsx";
import { asShown, foundIn, inOrder } from "./rows.ts";
import { TrackerBoard } from "./tracker-board.tsx";
import { TrackerContext } from "./tracker-context.ts";
import { TrackerRows, TrackerTable } from "./tracker-table.tsx";
import { useRowKeys } from "./use-row-keys.ts";
import { WriteOnceSheet } from "./write-once-sheet.tsx";

const MOST = 20;
const SHORTEST = 2;

/** Every application of the season as board or table, with its acts. */
export function Tracker({ room }: { room: SeasonRoom }): ReactNode {
  const [day, setDay] = useState(room.today);
  const [query, setQuery] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const [edited, edit] = useState<TrackedApplication | null>(null);
  const [written, write] = useState<TrackedApplication | null>(null);
  const enter = useCallback(
    (row: TrackedApplication, event: SeasonEvent) =>
      setTrouble(enterEvent({ program: row.entry, name: row.name }, event, day === "" ? room.today : day)),
    [day, room.today],
  );
  const acts = useMemo(() => ({ enter, edit, write }), [enter]);
  const [first] = useState(() => inOrder(room.applications).map(({ entry }) => entry));
  const ordered = useMemo(() => asShown(room.applications, first), [room, first]);
  const rows = query.trim().length < SHORTEST ? ordered : foundIn(ordered, query);
  return (
    <section className="sec stack" aria-labelledby="tracker">
      <div className="row between">
        <h2 id="tracker">Tracker</h2>
        <div className="row noprint">
          <ViewChoice />
          <Link className="btn" href="/season/import">
            Import a sheet
          </Link>
          <DownloadTracker applications={room.applications} />
        </div>
      </div>
      <TrackerFields query={query} onQuery={setQuery} day={day} onDay={setDay} />
      <p role="alert" className="wrong">
        {trouble}
      </p>
      <TrackerContext value={acts}>
        <Rows rows={rows} enter={enter} />
      </TrackerContext>
      {query.trim().length >= SHORTEST && (
        <AddApplication query={query.trim()} applications={room.applications} day={day} />
      )}
      <p className="small quiet">
        “9 → 6” means an interview in 9 of 100 before the season, in 6 today. Every answer moves all of them.
      </p>
      {edited && <EntrySheet row={edited} today={room.today} onClose={() => edit(null)} />}
      {written && <WriteOnceSheet row={written} onClose={() => write(null)} />}
    </section>
  );
}

function Rows({
  rows,
  enter,
}: {
  rows: readonly TrackedApplication[];
  enter: (row: TrackedApplication, event: SeasonEvent) => void;
}): ReactNode {
  const view = useScreen((state) => state.settings.tracker);
  const wide = useMedia("(min-width: 960px), print");
  const printed = useMedia("print");
  const [all, setAll] = useState(false);
  const shown = all || printed ? rows : rows.slice(0, MOST);
  const keys = useRowKeys(rows, enter);
  if (rows.length === 0) return <p className="quiet">None of your applications is found by this.</p>;
  if (view === "board" && !printed) return <TrackerBoard rows={rows} keys={keys} />;
  return (
    <>
      {wide ? <TrackerTable rows={shown} keys={keys} /> : <TrackerRows rows={shown} keys={keys} />}
      {rows.length > shown.length && (
        <button type="button" className="btn noprint" onClick={() => setAll(true)}>
          Show all {counted(rows.length, "application")}
        </button>
      )}
    </>
  );
}

function ViewChoice(): ReactNode {
  const view = useScreen((state) => state.settings.tracker);
  return (
    <fieldset className="chips">
      <legend className="vh">Show as</legend>
      {(["board", "table"] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="chip"
          aria-pressed={view === one}
          onClick={() => changeSettings({ tracker: one })}
        >
          {one === "board" ? "Board" : "Table"}
        </button>
      ))}
    </fieldset>
  );
}

function TrackerFields({
  query,
  onQuery,
  day,
  onDay,
}: {
  query: string;
  onQuery: (query: string) => void;
  day: string;
  onDay: (day: string) => void;
}): ReactNode {
  const [search, date, hint] = [useId(), useId(), useId()];
  return (
    <div className="tracker-fields noprint">
      <search className="field">
        <label htmlFor={search}>Find or add a program</label>
        <input
          id={search}
          className="input"
          type="search"
          autoComplete="off"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </search>
      <div className="field">
        <label htmlFor={date}>Day of the news</label>
        <input
          id={date}
          className="input"
          type="date"
          value={day}
          aria-describedby={hint}
          onChange={(event) => onDay(event.target.value)}
        />
        <p id={hint} className="hint">
          Each tap below is entered on this day. An interview may be booked for a later day.
        </p>
      </div>
    </div>
  );
}
