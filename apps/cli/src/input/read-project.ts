import { dirname, join } from "node:path";
import type { Chart, ProjectEvidence } from "@smartpick/answers";
import type { GuidedProject, ProjectChartTold, ProjectComparisonTold } from "@smartpick/core";
import { parseProject } from "@smartpick/profile";
import { problemText } from "../output/problem-text.ts";
import { Refusal } from "../refusal.ts";
import { readTableFile } from "./read-table-file.ts";
import { readText } from "./read-text.ts";

/** A project as its file tells it, and what its tables show. */
export interface ReadProject {
  readonly project: GuidedProject;
  /** `null` = the file names no table. */
  readonly chart: Chart | null;
  /** What further tables show, in the order of the file. */
  readonly evidence: readonly ProjectEvidence[];
  readonly warnings: readonly string[];
}

/** The checked project of a YAML or JSON file with what its tables show; every fault becomes a sentence that names file and field. */
export async function readProject(file: string): Promise<ReadProject> {
  const text = readText(file, { words: "a project in YAML or JSON" });
  const parsed = parseProject(text, file);
  if (!parsed.ok)
    throw new Refusal(...parsed.problems.map((problem) => problemText(problem, file, "the project")));
  const project = parsed.value;
  const drawn = project.chart === null ? NO_CHART : await chartOfTable(file, project.chart);
  const evidence = [
    ...(project.comparison === null ? [] : await comparisonOfTable(file, project.comparison)),
    ...(await evaluationsOfTables(file, project)),
  ];
  return { project, ...drawn, evidence };
}

const NO_CHART = { chart: null, warnings: [] };

async function chartOfTable(
  file: string,
  told: ProjectChartTold,
): Promise<Pick<ReadProject, "chart" | "warnings">> {
  const path = join(dirname(file), told.data);
  const { projectChart } = await import("@smartpick/engine/quality");
  const { chartProblemWords, chartRemarkWords } = await import("@smartpick/report");
  const found = projectChart(readTableFile(path), told);
  if (!found.ok)
    throw new Refusal(...found.problems.map((problem) => `${path}: ${chartProblemWords(problem)}`));
  const chart = found.value;
  return { chart, warnings: (chart.remarks ?? []).map(chartRemarkWords) };
}

async function comparisonOfTable(
  file: string,
  told: ProjectComparisonTold,
): Promise<readonly ProjectEvidence[]> {
  const { asksEnough, checkIdentifiers, projectComparison } = await import("@smartpick/engine/quality");
  if (!asksEnough(told))
    throw new Refusal(
      `${file}: comparison: it names no outcome or no exposure. Write both columns, or the kind of its sample clinic.`,
    );
  const path = join(dirname(file), told.data);
  const { analysisProblemWords, comparisonEvidence, wordedAnalysis } = await import("@smartpick/report");
  const table = readTableFile(path);
  const found = projectComparison(table, told);
  if (!found.ok)
    throw new Refusal(...found.problems.map((problem) => `${path}: ${analysisProblemWords(problem)}`));
  return [comparisonEvidence(told.data, wordedAnalysis(found.value, checkIdentifiers(table)))];
}

async function evaluationsOfTables(
  file: string,
  { evaluations }: GuidedProject,
): Promise<readonly ProjectEvidence[]> {
  if (evaluations.length === 0) return [];
  const { projectEvaluation } = await import("@smartpick/engine/quality");
  const { evaluationEvidence } = await import("@smartpick/report");
  const { readCsv } = await import("./read-csv.ts");
  return evaluations.map(({ data, kind }) =>
    evaluationEvidence(
      data,
      readCsv(join(dirname(file), data), (table) => projectEvaluation(table, kind)),
    ),
  );
}
