import { dirname, join } from "node:path";
import type { Chart, ProjectEvidence, WordedClinicGrade } from "@smartpick/answers";
import type { GuidedProject, ProjectChartTold, ProjectComparisonTold } from "@smartpick/core";
import { parseProject } from "@smartpick/profile";
import { fileProblemWords } from "@smartpick/report";
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
  /** Her findings beside the truth of a sample clinic; `null` = none to be graded. */
  readonly grades: WordedClinicGrade | null;
  readonly warnings: readonly string[];
}

/** The checked project of a YAML or JSON file with what its tables show; every fault becomes a sentence that names file and field. */
export async function readProject(file: string): Promise<ReadProject> {
  const text = readText(file, { words: "a project in YAML or JSON" });
  const parsed = parseProject(text, file);
  if (!parsed.ok)
    throw new Refusal(...parsed.problems.map((problem) => fileProblemWords(problem, file, "the project")));
  const project = parsed.value;
  const drawn = project.chart === null ? NO_CHART : await chartOfTable(file, project.chart);
  const compared =
    project.comparison === null ? NOT_COMPARED : await comparisonOfTable(file, project.comparison);
  const evidence = [...compared.evidence, ...(await evaluationsOfTables(file, project))];
  return { project, ...drawn, evidence, grades: compared.grades };
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

type Compared = Pick<ReadProject, "evidence" | "grades">;

const NOT_COMPARED: Compared = { evidence: [], grades: null };

async function comparisonOfTable(file: string, told: ProjectComparisonTold): Promise<Compared> {
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
    throw new Refusal(
      ...found.problems.map((problem) => `${path}: ${analysisProblemWords(problem, "field")}`),
    );
  const { grades, further } = await gradesOf(file, told, table);
  const analysis = wordedAnalysis(found.value, checkIdentifiers(table));
  return { evidence: [comparisonEvidence(told.data, analysis, further)], grades };
}

/** Her findings graded, and what is to be said about the table that they are about. */
async function gradesOf(
  file: string,
  { clinic: named, findings }: ProjectComparisonTold,
  table: ReturnType<typeof readTableFile>,
): Promise<{ readonly grades: WordedClinicGrade | null; readonly further: readonly string[] }> {
  const { gradingProblemWords, NOT_GRADED, OTHER_CLINIC, wordedGrade } = await import("@smartpick/report");
  if (named === null) return { grades: null, further: findings.length === 0 ? [] : [NOT_GRADED] };
  const { gradeFindings, isClinicTable, projectClinic } = await import("@smartpick/engine/quality");
  const clinic = projectClinic(named);
  const further = isClinicTable(table, clinic) ? [] : [OTHER_CLINIC];
  if (findings.length === 0) return { grades: null, further };
  const graded = gradeFindings(findings, clinic.truth);
  if (!graded.ok)
    throw new Refusal(
      ...graded.problems.map(
        (problem) => `${file}: comparison.findings, ${problem.text}: ${gradingProblemWords(problem)}`,
      ),
    );
  return { grades: wordedGrade(clinic.truth, graded.value.grades, graded.value.open), further };
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
