import type { WordedFellowships } from "@smartpick/core";
import { column, rangeBar, type Table } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useWidth } from "../../ui/use-width.ts";

const MOST_WIDE = 460;

/** The published match: each share with its interval on one axis, and what nobody has counted. */
export function MatchFigures({ report }: { report: WordedFellowships }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  const { figures, match } = report;
  const drawn = new Set(figures.map(({ words }) => words));
  const last = figures.length - 1;
  return (
    <section className="sec stack">
      <h2>The published match</h2>
      {match
        .filter((sentence) => !drawn.has(sentence))
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      <figure className="wide-figure">
        <figcaption className="small quiet">
          Bar: the 95 % interval of the share, from its count. Line in it: the published share.
        </figcaption>
        <div ref={host}>
          {figures.map(({ id, years, words, share, low, high }, at) => (
            <div key={`${id}${years.join()}`} className="fell-figure">
              <p>{words}</p>
              {width > 0 && (
                <Drawing
                  decorative
                  markup={rangeBar({
                    of: words,
                    range: { low, mid: share, high },
                    axis: 100,
                    thin: false,
                    width: Math.min(width, MOST_WIDE),
                    labels: at === last,
                  })}
                />
              )}
            </div>
          ))}
        </div>
        <details className="more">
          <summary>Show as a table</summary>
          <DataTable table={figureTable(report)} />
        </details>
      </figure>
    </section>
  );
}

function figureTable({ figures }: WordedFellowships): Table {
  const of100 = (share: number): number => Math.round(share * 100);
  return {
    title: "Published shares, of 100",
    columns: [
      column("what", "What", "text", 60),
      column("years", "Years", "text", 14),
      column("low", "Low", "of100"),
      column("share", "Share", "of100"),
      column("high", "High", "of100"),
    ],
    rows: figures.map(({ words, years, share, low, high }) => [
      words.replace(/ \([^)]*\)\.$/, "."),
      years.length === 0 ? "not dated" : years.join(", "),
      of100(low),
      of100(share),
      of100(high),
    ]),
  };
}
