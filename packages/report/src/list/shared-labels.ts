import type { Evidence, ListRow, PlanReport, SignalName, Tier } from "@smartpick/core";
import { evidenceWord } from "../chances/evidence-names.ts";
import { levelSentences } from "../plan/headline-words.ts";
import { signalWord } from "../signals/signal-names.ts";
import { spanWords, TIER_NOTE, tierName } from "./tiers.ts";

/** Labels that every program of a list has alike, so that they tell none from another; `null` = they differ. */
export interface SharedLabels {
  readonly tier: Tier | null;
  readonly evidence: Evidence | null;
  readonly signal: SignalName | null;
}

/** The labels that split nothing: said once, they are left out of every row. A list of one program keeps its own. */
export function sharedLabels({ list }: { readonly list: readonly Labelled[] }): SharedLabels {
  const shared = <T>(of: (row: Labelled) => T): T | null => {
    const [first, ...others] = list;
    if (first === undefined || others.length === 0) return null;
    return others.every((row) => of(row) === of(first)) ? of(first) : null;
  };
  return {
    tier: shared(({ tier }) => tier),
    evidence: shared(({ evidence }) => evidence),
    signal: shared(({ signal }) => signal),
  };
}

type Labelled = Pick<ListRow, "tier" | "evidence" | "signal" | "interview">;

/** What is shared, a sentence each; empty where every label tells programs apart. */
function sharedSentences(report: Pick<PlanReport, "list">): readonly string[] {
  const { tier, evidence, signal } = sharedLabels(report);
  return [
    ...(tier === null
      ? []
      : [`All programs are alike in their odds: ${spanWords(report.list)}. All are “${tierName(tier)}”.`]),
    ...(evidence === null
      ? []
      : [`The evidence is ${evidenceWord(evidence).toLowerCase()} for every program.`]),
    ...(signal === null ? [] : [signalSentence(signal)]),
  ];
}

/** What is owed once before a list: what all programs share, what the tiers mean, and how firm the level of each specialty is. */
export function onceSentences(report: Pick<PlanReport, "list" | "levels">): readonly string[] {
  if (report.list.length === 0) return [];
  return [
    ...sharedSentences(report),
    ...levelSentences(report),
    ...(sharedLabels(report).tier === null ? [TIER_NOTE] : []),
  ];
}

function signalSentence(signal: SignalName): string {
  return signal === "none"
    ? "No program gets a signal."
    : `Every program gets a signal (${signalWord(signal).toLowerCase()}).`;
}
