import type { ProjectEvidence, ScoreReport, UsabilityReport, WordedAnalysis } from "@smartpick/answers";
import type { GuidedProject, ProjectComparisonTold, ProjectEvaluationTold } from "@smartpick/core";
import { asksEnough } from "@smartpick/engine/quality";
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

/** What the further tables of a project show. */
export interface TablesShown {
  /** `null` = the project tells of none, or does not name both columns yet. */
  readonly comparison: TableShown<WordedAnalysis> | null;
  /** One for each table of the file, in its order. */
  readonly evaluations: readonly TableShown<UsabilityReport | ScoreReport>[];
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
  const how = JSON.stringify({ comparison: told.comparison, evaluations: told.evaluations });
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
  const evaluated: TableShown<UsabilityReport | ScoreReport>[] = [];
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
  if (!found.value.ok) return { value: null, refused: found.value.problems.map(analysisProblemWords) };
  const identifiers = await askTable("table.identifiers", { name });
  if (identifiers.state === "superseded") return identifiers.state;
  if (identifiers.state === "refused") return { value: null, refused: [identifiers.words] };
  return { value: wordedAnalysis(found.value.value, identifiers.value), refused: [] };
}

async function evaluate(
  id: string,
  { data, kind }: ProjectEvaluationTold,
): Promise<TableShown<UsabilityReport | ScoreReport> | "superseded"> {
  const found = await askTable("table.evaluate", { name: tableKey(id, data), kind });
  if (found.state === "superseded") return found.state;
  if (found.state === "refused") return { value: null, refused: [found.words] };
  if (!found.value.ok)
    return { value: null, refused: found.value.problems.map((fault) => rowFaultWords(fault, data)) };
  return { value: found.value.value, refused: [] };
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
