import { dirname, join } from "node:path";
import type { Chart } from "@smartpick/answers";
import type { GuidedProject, ProjectChartTold } from "@smartpick/core";
import { parseProject } from "@smartpick/profile";
import { problemText } from "../output/problem-text.ts";
import { Refusal } from "../refusal.ts";
import { readTableFile } from "./read-table-file.ts";
import { readText } from "./read-text.ts";

/** A project as its file tells it, and the chart of its table. */
export interface ReadProject {
  readonly project: GuidedProject;
  /** `null` = the file names no table. */
  readonly chart: Chart | null;
  readonly warnings: readonly string[];
}

/** The checked project of a YAML or JSON file and its chart; every fault becomes a sentence that names file and field. */
export async function readProject(file: string): Promise<ReadProject> {
  const text = readText(file, { words: "a project in YAML or JSON" });
  const parsed = parseProject(text, file);
  if (!parsed.ok)
    throw new Refusal(...parsed.problems.map((problem) => problemText(problem, file, "the project")));
  const project = parsed.value;
  if (project.chart === null) return { project, chart: null, warnings: [] };
  return { project, ...(await chartOfTable(file, project.chart)) };
}

async function chartOfTable(file: string, told: ProjectChartTold): Promise<Omit<ReadProject, "project">> {
  const path = join(dirname(file), told.data);
  const { projectChart } = await import("@smartpick/engine/quality");
  const { chartProblemWords, chartRemarkWords } = await import("@smartpick/report");
  const found = projectChart(readTableFile(path), told);
  if (!found.ok)
    throw new Refusal(...found.problems.map((problem) => `${path}: ${chartProblemWords(problem)}`));
  const chart = found.value;
  return { chart, warnings: (chart.remarks ?? []).map(chartRemarkWords) };
}
