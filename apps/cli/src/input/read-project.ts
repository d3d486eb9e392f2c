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

async function chartOfTable(
  file: string,
  { data, method, rules, freeze, phases, target, better }: ProjectChartTold,
): Promise<Omit<ReadProject, "project">> {
  const path = join(dirname(file), data);
  const { chartOf, withNamedPhases } = await import("@smartpick/engine/quality");
  const { chartProblemWords, chartRemarkWords } = await import("@smartpick/report");
  const table = withNamedPhases(readTableFile(path), phases);
  const found = chartOf(table, {
    method,
    rules: rules ?? undefined,
    freeze: freeze ?? undefined,
    target: target === null ? undefined : { value: target, better: better ?? undefined },
  });
  if (!found.ok)
    throw new Refusal(...found.problems.map((problem) => `${path}: ${chartProblemWords(problem)}`));
  return { chart: found.value, warnings: (found.value.remarks ?? []).map(chartRemarkWords) };
}
