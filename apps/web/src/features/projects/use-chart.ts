import type { Chart } from "@smartpick/answers";
import type { ProjectChartTold } from "@smartpick/core";
import { chartProblemWords } from "@smartpick/report";
import { useEffect, useState } from "react";
import type { KeptProject } from "../../storage/kept-project.ts";
import { askTable } from "../../store/ask-table.ts";

/** The chart of a project: the last one stays while a newer one is made. */
export interface ChartShown {
  /** `null` before the first, and where the table makes none. */
  readonly chart: Chart | null;
  /** Why the table makes no chart, a sentence each. */
  readonly refused: readonly string[];
  readonly isWorking: boolean;
}

const NONE: ChartShown = { chart: null, refused: [], isWorking: false };

/** Has the worker make the chart of a project again whenever its table, or how it is drawn, becomes another. */
export function useChart(
  { id, table }: KeptProject,
  told: ProjectChartTold | null,
  changedTables: number,
): ChartShown {
  const [shown, setShown] = useState<ChartShown>(NONE);
  const how = JSON.stringify(told);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table that was typed on under the same name is another table
  useEffect(() => {
    const wanted = JSON.parse(how) as ProjectChartTold | null;
    if (table === null || wanted === null) {
      setShown(NONE);
      return;
    }
    let isCurrent = true;
    setShown((before) => ({ ...before, isWorking: true }));
    void chartOf(id, wanted).then((next) => {
      if (isCurrent && next !== null) setShown(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, table, changedTables, how]);
  return shown;
}

async function chartOf(id: string, told: ProjectChartTold): Promise<ChartShown | null> {
  const answer = await askTable("table.chart", { name: id, told });
  if (answer.state === "superseded") return null;
  if (answer.state === "refused") return refused(answer.words);
  const found = answer.value;
  if (found.ok) return { chart: found.value, refused: [], isWorking: false };
  return { chart: null, refused: found.problems.map(chartProblemWords), isWorking: false };
}

function refused(words: string): ChartShown {
  return { chart: null, refused: [words], isWorking: false };
}
