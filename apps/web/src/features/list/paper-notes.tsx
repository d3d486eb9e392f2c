import type { WordedPlan } from "@smartpick/report";
import { costTable, NOT_A_PROMISE, sourceLine } from "@smartpick/report";
import { type ReactNode, useMemo } from "react";
import { useAnswer } from "../../store/use-answer.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { OtherPrices } from "./other-prices.tsx";
import { withoutSource } from "./without-source.ts";

/** What follows the list on paper: costs item by item, then every source of the list with its address. */
export function PaperNotes({ report }: { report: WordedPlan }): ReactNode {
  const paper = useMedia("print");
  const found = useAnswer("facts.sources", { ids: [] }, { topic: "every source" });
  const sources = useMemo(() => new Map(Object.entries(found.last ?? {})), [found.last]);
  if (!paper) return null;
  const ids = [
    ...new Set([
      ...report.list.flatMap((row) => row.sources),
      ...report.cost.fixedItems.map(({ source }) => source),
    ]),
  ];
  return (
    <>
      <section className="sec">
        <h2>What it costs</h2>
        <DataTable table={withoutSource(costTable(report))} titled={false} />
        <OtherPrices report={report} />
      </section>
      <section className="sec">
        <h2>Sources</h2>
        {found.last === null && (
          <p>Titles and addresses of the sources could not be loaded for this print.</p>
        )}
        <ol className="bullets small">
          {ids.map((id) => (
            <li key={id}>{sourceLine(id, sources)}</li>
          ))}
        </ol>
        <p>{NOT_A_PROMISE}</p>
      </section>
    </>
  );
}
