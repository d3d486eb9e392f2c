import { type SeasonRoom, seasonOfDay } from "@smartpick/core";
import { counted, type WordedPlan } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { Link } from "wouter";
import { useIsWhole } from "../../store/profile-store.ts";
import { enterApplied, listTrouble, sentTrouble } from "../../store/season-acts.ts";
import { SignalMark } from "../../ui/marks.tsx";
import { AddApplication } from "./add-application.tsx";

const SHORTEST = 2;

/** Before anything is told as sent: the list as sent in one act, a search, or the applicant's own sheet. */
export function BeforeSent({
  room,
  plan,
  coming,
}: {
  room: SeasonRoom;
  plan: WordedPlan | null;
  /** Whether a first list is on its way: it finds its room kept. */
  coming: boolean;
}): ReactNode {
  const isWhole = useIsWhole();
  const [query, setQuery] = useState("");
  const search = useId();
  const sent = useId();
  // A list for a season that is still to come was not sent today.
  const [day, setDay] = useState(seasonOfDay(room.today) === room.season ? room.today : "");
  const trouble = day === "" ? null : sentTrouble(day);
  const told = trouble === null ? day : "";
  if (!isWhole) return null;
  return (
    <section className="sec stack noprint">
      <h2>Have you sent your applications?</h2>
      <div className="field short-field">
        <label htmlFor={sent}>Day on which you sent them</label>
        <input
          id={sent}
          className="input"
          type="date"
          value={day}
          max={room.today}
          onChange={({ target }) => setDay(target.value)}
        />
      </div>
      <p role="alert" className="wrong">
        {trouble}
      </p>
      {plan === null && coming && <div className="list-to-come" aria-hidden="true" />}
      {plan && plan.list.length > 0 && <OwnList plan={plan} today={room.today} day={told} />}
      <search className="field short-field">
        <label htmlFor={search}>Or find each program you applied to</label>
        <input
          id={search}
          className="input"
          type="search"
          autoComplete="off"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      </search>
      {query.trim().length >= SHORTEST && day === "" && <p className="quiet">Choose the day above first.</p>}
      {query.trim().length >= SHORTEST && (
        <AddApplication query={query.trim()} applications={room.applications} day={told} />
      )}
      <p>
        Or{" "}
        <Link className="btn" href="/season/import">
          Import a sheet
        </Link>
      </p>
    </section>
  );
}

/** The list as sent, where it is that of the season in which things are sent now; else why it is not. */
function OwnList({ plan, today, day }: { plan: WordedPlan; today: string; day: string }): ReactNode {
  const trouble = listTrouble(plan.season, today);
  if (trouble === null) return <SentList plan={plan} day={day} />;
  return (
    <p className="note">
      {trouble} <Link href="/me">Choose the season</Link>
    </p>
  );
}

/** The programs of the list, all ticked, as sent on a day. */
function SentList({ plan, day }: { plan: WordedPlan; day: string }): ReactNode {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(false);
  const ticked = plan.list.filter(({ id }) => !left.has(id));
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const enter = (): void => {
    if (day === "" || ticked.length === 0) setAsked(true);
    else
      enterApplied(
        ticked.map(({ id, signal }) => ({ program: id, signal })),
        day,
      );
  };
  return (
    <>
      <p>
        <button type="button" className="btn primary" onClick={enter}>
          I have sent my applications
        </button>{" "}
        <span className="quiet">
          This enters {counted(ticked.length, "program")} of your list for {plan.season}, with their signals.
        </span>
      </p>
      {asked && (day === "" || ticked.length === 0) && (
        <p role="alert" className="wrong">
          {day === "" ? "Choose the day on which you sent them." : "Tick at least one program."}
        </p>
      )}
      <details className="more">
        <summary>Choose which you sent</summary>
        <ul className="ticks">
          {plan.list.map(({ id, name, signal }) => (
            <li key={id}>
              <label className="choice">
                <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
                <span>
                  {name} <SignalMark signal={signal} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
