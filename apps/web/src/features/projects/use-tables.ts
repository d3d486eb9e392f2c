import type { ProjectEvidence, ScoreReport, UsabilityReport, WordedAnalysis } from "@smartpick/answers";
import type {
  GuidedProject,
  ProjectComparisonTold,
  ProjectEvaluationKind,
  ProjectEvaluationTold,
} from "@smartpick/core";
import { asksEnough, type RowFault } from "@smartpick/engine/quality";
import {
  analysisProblemWords,
  comparisonEvidence,
  evaluationEvidence,
  rowFaultWords,
  wordedAnalysis,
} from "@smartpick/report";
import { useEffect, useMemo, useState } from "react";
import { type KeptProject, tableKey } from "../../storage/kept-project.ts";
import { askTable } from "../../store/ask-table.ts";

/** What a table gave, or why it gives nothing, a sentence each. */
export interface TableShown<T> {
  readonly value: T | null;
  readonly refused: readonly string[];
}

/** What a table on the use of a record system gave. */
export interface EvaluationShown extends TableShown<UsabilityReport | ScoreReport> {
  readonly data: string;
  readonly kind: ProjectEvaluationKind;
  /** The same refusals as data, so that each can stand beside its cell. */
  readonly faults: readonly RowFault[];
}

/** What the further tables of a project show. */
export interface TablesShown {
  /** `null` = the project tells of none, or does not name both columns yet. */
  readonly comparison: TableShown<WordedAnalysis> | null;
  /** One for each table of the file, in its order. */
  readonly evaluations: readonly EvaluationShown[];
  /** The findings, for the poster and the abstract. */
  readonly evidence: readonly ProjectEvidence[];
  readonly isWorking: boolean;
}

type Asked = Pick<GuidedProject, "comparison" | "evaluations">;
type Answers = Omit<TablesShown, "evidence" | "isWorking">;

const NONE: Answers = { comparison: null, evaluations: [] };

/** Has the worker read the further tables of a project again whenever they, or what is asked of them, become others. */
export function useTables({ id, changedTables }: KeptTables, told: Asked): TablesShown {
  const [shown, setShown] = useState<Answers>(NONE);
  const [isWorking, setWorking] = useState(false);
  // What she found is no part of the question: it would be asked again with each letter of it.
  const comparison = told.comparison === null ? null : { ...told.comparison, findings: [] };
  const how = JSON.stringify({ comparison, evaluations: told.evaluations });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table that came under the same name is another table
  useEffect(() => {
    const asked = JSON.parse(how) as Asked;
    let isCurrent = true;
    setWorking(true);
    void answersTo(id, asked).then((next) => {
      if (!isCurrent || next === null) return;
      setShown(next);
      setWorking(false);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, changedTables, how]);
  const evidence = useMemo(() => evidenceOf(JSON.parse(how) as Asked, shown), [how, shown]);
  return { ...shown, evidence, isWorking };
}

/** A project, and how often one of its further tables was opened on this screen. */
export interface KeptTables extends Pick<KeptProject, "id"> {
  readonly changedTables: number;
}

async function answersTo(id: string, { comparison, evaluations }: Asked): Promise<Answers | null> {
  const compared = comparison === null || !asksEnough(comparison) ? null : await compare(id, comparison);
  if (compared === "superseded") return null;
  const evaluated: EvaluationShown[] = [];
  for (const one of evaluations) {
    const shown = await evaluate(id, one);
    if (shown === "superseded") return null;
    evaluated.push(shown);
  }
  return { comparison: compared, evaluations: evaluated };
}

async function compare(
  id: string,
  told: ProjectComparisonTold,
): Promise<TableShown<WordedAnalysis> | "superseded"> {
  const name = tableKey(id, told.data);
  const found = await askTable("table.compare", { name, told });
  if (found.state === "superseded") return found.state;
  if (found.state === "refused") return { value: null, refused: [found.words] };
  if (!found.value.ok)
    return { value: null, refused: found.value.problems.map((one) => analysisProblemWords(one, "screen")) };
  const identifiers = await askTable("table.identifiers", { name });
  if (identifiers.state === "superseded") return identifiers.state;
  if (identifiers.state === "refused") return { value: null, refused: [identifiers.words] };
  return { value: wordedAnalysis(found.value.value, identifiers.value), refused: [] };
}

async function evaluate(
  id: string,
  { data, kind }: ProjectEvaluationTold,
): Promise<EvaluationShown | "superseded"> {
  const none = { data, kind, value: null, faults: [] };
  const found = await askTable("table.evaluate", { name: tableKey(id, data), kind });
  if (found.state === "superseded") return found.state;
  if (found.state === "refused") return { ...none, refused: [found.words] };
  if (found.value.ok) return { ...none, value: found.value.value, refused: [] };
  const faults = found.value.problems;
  return { ...none, faults, refused: faults.map((fault) => rowFaultWords(fault, data)) };
}

function evidenceOf(asked: Asked, { comparison, evaluations }: Answers): readonly ProjectEvidence[] {
  const compared = comparison?.value ?? null;
  return [
    ...(asked.comparison === null || compared === null
      ? []
      : [comparisonEvidence(asked.comparison.data, compared)]),
    ...asked.evaluations.flatMap(({ data }, at) => {
      const report = evaluations[at]?.value ?? null;
      return report === null ? [] : [evaluationEvidence(data, report)];
    }),
  ];
}
