import type { Chart } from "@smartpick/answers";
import type { ProjectChartTold } from "@smartpick/core";
import { chartProblemWords } from "@smartpick/report";
import { useEffect, useState } from "react";
import type { KeptProject } from "../../storage/kept-project.ts";
import { holdKeptTable, workshop } from "../../store/workshop.ts";

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
export function useChart({ id, table }: KeptProject, told: ProjectChartTold | null): ChartShown {
  const [shown, setShown] = useState<ChartShown>(NONE);
  const how = JSON.stringify(told);
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
  }, [id, table, how]);
  return shown;
}

async function chartOf(id: string, told: ProjectChartTold, isSecond = false): Promise<ChartShown | null> {
  const answer = await workshop().ask("table.chart", { name: id, told }, { channel: `chart ${id}` });
  if (answer.state === "superseded" || answer.state === "cancelled") return null;
  if (answer.state === "failed") return refused("The chart could not be made. Load the page anew.");
  const found = answer.value;
  if (found.state === "not-held") {
    if (isSecond) return refused("The table could not be read. Open its file again.");
    const why = await holdKeptTable(id);
    return why === null ? chartOf(id, told, true) : refused(why);
  }
  if (found.value.ok) return { chart: found.value.value, refused: [], isWorking: false };
  return { chart: null, refused: found.value.problems.map(chartProblemWords), isWorking: false };
}

function refused(words: string): ChartShown {
  return { chart: null, refused: [words], isWorking: false };
}
