import { gateLines } from "../gate/gate-words.ts";
import { cautiousSentences, firmSentences } from "../second-look/robust-words.ts";
import { readFirst } from "../warnings/read-first.ts";
import type { WordedPlan } from "../worded-report.ts";
import { certificateSentence } from "./certificate-words.ts";
import {
  candidatesSentence,
  emptyListReasons,
  findingOf,
  interviewSentences,
  keptSentence,
  matchSentences,
} from "./plan-words.ts";

/** What the first page of every file says of a plan, in sentences and in their order. */
export interface Cover {
  /** Whether a match is possible at all, and on which conditions: before the finding. */
  readonly gate: readonly string[];
  readonly finding: string;
  /** What changes how every number is read. */
  readonly readFirst: readonly string[];
  /** The season with this list; `null` where the list is empty. */
  readonly season: {
    readonly match: string;
    readonly interviews: string;
    /** Where the list stops and what is kept of the budget. */
    readonly stop: readonly string[];
    readonly certificate: string;
    readonly cautious: readonly string[];
    readonly firm: readonly string[];
  } | null;
  /** Why the list is empty; none where it is not. */
  readonly emptyBecause: readonly string[];
  readonly candidates: string;
  /** What else to read with care. */
  readonly withCare: readonly string[];
  /** Season, day, facts, seed and inputs, by which the plan can be made again. */
  readonly made: string;
}

/** The cover of a plan. */
export function coverOf(plan: WordedPlan): Cover {
  const kept = keptSentence(plan);
  const { first, beside, rest } = readFirst(plan);
  return {
    gate: gateLines(plan),
    finding: findingOf(plan),
    readFirst: first,
    season:
      plan.list.length === 0
        ? null
        : {
            match: matchSentences(plan),
            interviews: interviewSentences(plan),
            stop: kept === null ? [plan.stopLine.why] : [plan.stopLine.why, kept],
            certificate: certificateSentence(plan),
            cautious: cautiousSentences(plan),
            firm: firmSentences(plan),
          },
    emptyBecause: emptyListReasons(plan),
    candidates: candidatesSentence(plan),
    withCare: [...beside, ...rest],
    made: `Season ${plan.season}. Made on ${plan.today}. Facts ${plan.facts.version} (${plan.facts.rights}). Seed ${plan.seed}. Inputs ${plan.inputsHash}.`,
  };
}
