import type { PlanReport, Source } from "@smartpick/core";
import { costTable, NOT_A_PROMISE, sourceLine } from "@smartpick/report";
import { type ReactNode, useEffect, useState } from "react";
import { engine } from "../../store/engine.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { withoutSource } from "./without-source.ts";

/** What follows the list on paper: costs item by item, then every source of the list with its address. */
export function PaperNotes({ report }: { report: PlanReport }): ReactNode {
  const paper = useMedia("print");
  const [sources, setSources] = useState<ReadonlyMap<string, Source>>(new Map());
  useEffect(() => {
    void engine()
      .ask("facts.sources", { ids: [] })
      .then((answer) => {
        if (answer.state === "done") setSources(new Map(Object.entries(answer.value)));
      });
  }, []);
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
      </section>
      <section className="sec">
        <h2>Sources</h2>
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
