import type { SeasonProvenance } from "./season-provenance.ts";

/** What the gate of a season asks beyond the season's own dates: `data/season/YEAR/gate.yaml`. */
export interface GateFacts {
  readonly deadlines: readonly GateDeadline[];
  readonly rules: readonly GateRule[];
  readonly passing: readonly PassingScore[];
}

export interface GateDeadline extends SeasonProvenance {
  readonly id: "pathway-application";
  /** ISO date; `null` = not known. */
  readonly date: string | null;
}

/** Which source holds the rule behind a kind of condition. */
export interface GateRule {
  readonly id: GateRuleId;
  readonly source: string;
}

export const GATE_RULES = [
  "exams",
  "english",
  "pathway",
  "start",
  "visa",
  "step3",
  "first-year",
  "applying",
  "results",
] as const;

export type GateRuleId = (typeof GATE_RULES)[number];

/** Today's passing score of an exam. */
export interface PassingScore {
  readonly exam: "step2ck";
  readonly score: number;
  readonly source: string;
}

/**
 * What the gate of a season knows: the file of the season itself, else the last one before it without its days, as a day
 * is never carried over. `null` where no file has a gate.
 */
export function gateFactsFor(
  files: readonly { readonly season: number; readonly gate?: GateFacts }[],
  season: number,
): GateFacts | null {
  const last = files.filter(({ gate }) => gate !== undefined).at(-1);
  if (last?.gate === undefined) return null;
  if (last.season === season) return last.gate;
  return { ...last.gate, deadlines: last.gate.deadlines.map((deadline) => ({ ...deadline, date: null })) };
}
