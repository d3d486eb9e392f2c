import {
  type Case,
  type CaseOptions,
  type ChosenList,
  caseOf,
  type EarlierList,
  type Explanation,
  explanationSteps,
  listOf,
  type Problem,
  type Profile,
  type Questions,
  questionsOf,
  type Result,
} from "@smartpick/core";
import type { EngineContext } from "../engine-context.ts";

/** A profile and what a shell sets beside it: all that a case is made of. */
export interface CaseInput {
  readonly profile: Profile;
  readonly options: CaseOptions;
}

/** A case with its stages; each is made when first asked for, and kept. */
export interface CaseStages {
  readonly base: Case;
  readonly list: () => ChosenList;
  /** The list if it has been made, else `null`. */
  readonly listed: () => ChosenList | null;
  /** In steps, since firmness alone takes as long as several lists. */
  readonly explanation: () => Generator<void, Explanation>;
  readonly questions: (most: number) => Questions;
}

/** The case of an input with its stages, the same object as long as it is kept; refused as `caseOf` refuses. */
export function caseStagesOf(
  { facts, stages }: EngineContext,
  { profile, options }: CaseInput,
): Result<CaseStages, Problem> {
  return stages.of("case", { profile, options }, () => {
    const [previous] = stages.recent<Result<CaseStages, Problem>>("case");
    const base = caseOf(facts, profile, options, previous?.ok ? previous.value.base : null);
    return base.ok ? { ok: true, value: stagesOf(base.value) } : base;
  });
}

/** The list made last, of this input or another; `null` before the first one. */
export function earlierListOf({ stages }: EngineContext): EarlierList | null {
  for (const found of stages.recent<Result<CaseStages, Problem>>("case")) {
    const list = found.ok ? found.value.listed() : null;
    if (found.ok && list !== null) return { rows: list.surface.rows, list };
  }
  return null;
}

function stagesOf(base: Case): CaseStages {
  let list: ChosenList | null = null;
  let explanation: Explanation | null = null;
  const questions = new Map<number, Questions>();
  const listNow = (): ChosenList => {
    list ??= listOf(base);
    return list;
  };
  return {
    base,
    list: listNow,
    listed: () => list,
    *explanation() {
      explanation ??= yield* explanationSteps(base, listNow());
      return explanation;
    },
    questions(most) {
      const found = questions.get(most) ?? questionsOf(base, listNow(), most);
      questions.set(most, found);
      return found;
    },
  };
}
