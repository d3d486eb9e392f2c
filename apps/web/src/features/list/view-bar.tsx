import { counted, tierName, type WordedPlan, type WordedRow } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { personOf } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useDropped } from "./dropped.tsx";
import { countOf, splits } from "./list-rows.ts";
import {
  addressOf,
  DROPPED,
  KEEPS,
  type Keep,
  type ListView,
  ORDERS,
  type Order,
  WHOLE_LIST,
} from "./list-view.ts";
import { searchRows, useRowsPlace } from "./rows-place.ts";

const KEEP_WORDS: Readonly<Record<Keep, string>> = {
  signals: "Signals",
  ask: "Ask first",
  informatics: "Informatics",
  pinned: "Pinned",
};

const ORDER_WORDS: Readonly<Record<Order, string>> = {
  tiers: "chance",
  adds: "what it adds",
  name: "name",
  state: "state",
};

const TIERS = ["safer", "target", "reach"] as const;

/** Search, order and filters of the list; a filter that would keep next to all or next to nothing is not offered. */
export function ViewBar({
  report,
  view,
  asked,
  kept,
}: {
  report: WordedPlan;
  view: ListView;
  asked: ReadonlySet<string>;
  kept: number;
}): ReactNode {
  const [, go] = useLocation();
  const person = useProfile(personOf);
  const { search } = useRowsPlace(person);
  const change = (next: Partial<ListView>): void => go(addressOf({ ...view, ...next }), { replace: true });
  const { list } = report;
  return (
    <search className="viewbar noprint" aria-label="Your list">
      <input
        className="input"
        type="search"
        aria-label="Search your list"
        placeholder="Search your list"
        value={search}
        onChange={({ target }) => searchRows(person, target.value)}
      />
      <Choice label="Sort" value={view.order} onChange={(order) => change({ order: order as Order })}>
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            Sort: {ORDER_WORDS[order]}
          </option>
        ))}
      </Choice>
      <Choice
        label="State"
        value={view.state ?? ""}
        onChange={(state) => change({ state: state === "" ? null : state })}
      >
        <option value="">All states</option>
        {statesOf(list, view.state).map(({ state, count }) => (
          <option key={state} value={state}>
            {state} {count}
          </option>
        ))}
      </Choice>
      {(view.tier !== null || new Set(list.map(({ tier }) => tier)).size > 1) && (
        <Choice
          label="Odds"
          value={view.tier ?? ""}
          onChange={(tier) => change({ tier: TIERS.find((known) => known === tier) ?? null })}
        >
          <option value="">All odds</option>
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {tierName(tier)} {list.filter((row) => row.tier === tier).length}
            </option>
          ))}
        </Choice>
      )}
      <Chips report={report} view={view} asked={asked} onChange={change} />
      <p className="small quiet kept" role="status">
        {kept === list.length ? "" : `${counted(kept, "program")} of ${list.length} shown.`}{" "}
        {kept < list.length && (
          <button
            type="button"
            className="linklike"
            onClick={() => {
              searchRows(person, "");
              change(WHOLE_LIST);
            }}
          >
            Show all {list.length}
          </button>
        )}
      </p>
    </search>
  );
}

function Chips({
  report,
  view,
  asked,
  onChange,
}: {
  report: WordedPlan;
  view: ListView;
  asked: ReadonlySet<string>;
  onChange: (next: Partial<ListView>) => void;
}): ReactNode {
  const { list } = report;
  const dropped = useDropped().length;
  const offered = KEEPS.map((keep) => ({ keep, count: countOf(list, keep, asked) })).filter(
    ({ keep, count }) => view.keeps.includes(keep) || splits(keep, count, list.length),
  );
  return (
    <div className="chips">
      {offered.map(({ keep, count }) => {
        const on = view.keeps.includes(keep);
        const keeps = on ? view.keeps.filter((other) => other !== keep) : [...view.keeps, keep];
        return (
          <button
            key={keep}
            type="button"
            className="chip"
            aria-pressed={on}
            onClick={() => onChange({ keeps })}
          >
            {KEEP_WORDS[keep]} {count}
          </button>
        );
      })}
      {report.askGroups === undefined && !view.keeps.includes("ask") && (
        <span className="chip awaited" aria-hidden="true">
          {KEEP_WORDS.ask} 00
        </span>
      )}
      {dropped > 0 && (
        <Link className="chip" href={`/list/${DROPPED}`}>
          Dropped {dropped}
        </Link>
      )}
    </div>
  );
}

function Choice({
  label,
  value,
  onChange,
  children,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}): ReactNode {
  return (
    <select
      className="select short"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {children}
    </select>
  );
}

/** The states of the list with their counts, in the order of the alphabet; the chosen one stays though none is left in it. */
function statesOf(
  list: readonly WordedRow[],
  chosen: string | null,
): readonly { readonly state: string; readonly count: number }[] {
  const counts = new Map<string, number>(chosen === null ? [] : [[chosen, 0]]);
  for (const { state } of list) if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts]
    .map(([state, count]) => ({ state, count }))
    .sort((a, b) => a.state.localeCompare(b.state));
}
