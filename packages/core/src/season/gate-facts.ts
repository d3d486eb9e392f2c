/** What the gate of a season asks beyond the season's own dates: `data/season/YEAR/gate.yaml`. */
export interface GateFacts {
  readonly rules: readonly GateRule[];
  readonly passing: readonly PassingScore[];
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
  "j1",
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

/** What the gate of a season knows: its own file's, else that of the last one before it; `null` where no file has a gate. */
export function gateFactsFor(files: readonly { readonly gate?: GateFacts }[]): GateFacts | null {
  return files.filter(({ gate }) => gate !== undefined).at(-1)?.gate ?? null;
}
