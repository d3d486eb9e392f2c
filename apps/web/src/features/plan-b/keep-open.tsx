import type { WordedPlanB } from "@smartpick/core";
import { column, type Table } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";

/** What keeps a later match open, what the graduation year does, and what runs meanwhile. */
export function KeepOpen({ report }: { report: WordedPlanB }): ReactNode {
  const { keepsOpen, graduation, clocks } = report;
  // The lines of the seasons stand in the table, right below the sentence that leads to them.
  const said = graduation.words.filter((sentence) => !sentence.startsWith("Season ")).toReversed();
  return (
    <>
      <section className="sec stack">
        <h2>What keeps a later match open</h2>
        <ul className="bullets">
          {keepsOpen.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      </section>
      <section className="sec cols c-2">
        <div className="stack">
          <h2>Your graduation year</h2>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {graduation.seasons.length > 0 && <DataTable table={yearTable(report)} />}
        </div>
        <div className="stack">
          <h2>What runs while you wait</h2>
          <ul className="lines">
            {clocks.map(({ id, state, words }) => (
              <li key={id} data-state={state}>
                <b>{words.slice(0, words.indexOf(":") + 1)}</b>
                {words.slice(words.indexOf(":") + 1)}
              </li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
}

function yearTable({ graduation }: WordedPlanB): Table {
  return {
    title: "Programs by their stated limit on years since graduation",
    columns: [
      column("season", "Season", "year"),
      column("years", "Years since", "count"),
      column("accept", "Take you", "count"),
      column("fail", "Do not", "count"),
      column("notTold", "Year not told", "count"),
      column("unpublished", "No limit published", "count"),
    ],
    rows: graduation.seasons.map(({ season, years, accept, fail, notTold, unpublished }) => [
      season,
      years,
      accept,
      fail,
      notTold,
      unpublished,
    ]),
  };
}
