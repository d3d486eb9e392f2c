import type { CheckFinding, CheckRuleId, DocumentCheck } from "@smartpick/answers";
import type { CoachedDocument } from "./document/document.ts";
import type { Strength } from "./strengths/strengths.ts";

type Score = DocumentCheck["score"];

const CLARITY: readonly CheckRuleId[] = [
  "weak-verb",
  "passive",
  "unexplained-abbreviation",
  "reading-grade",
  "machine-tell",
  "repeated-sentence",
  "cv-rehash",
  "borrowed-phrase",
  "cliche-opening",
];
const EVIDENCE: readonly CheckRuleId[] = [
  "vague-self-praise",
  "duty-not-outcome",
  "missing-role",
  "missing-tool",
  "missing-number",
  "over-claim",
  "unverifiable-metric",
  "not-in-profile",
];
const LANGUAGE: readonly CheckRuleId[] = ["grammar", "spelling", "us-uk-mixed"];
const ORDER: readonly CheckRuleId[] = [
  "informatics-before-bedside",
  "escape-from-wards",
  "red-flag-too-long",
  "no-growth-after-red-flag",
  "score-dwelling",
  "background-without-consequence",
];

/**
 * Five shares from 0 to 1. Impact: sentences with a strength. Clarity, evidence, language: sentences without a finding
 * of that group. Order: rules of order and weight that are kept. They describe the text; none is a chance.
 */
export function scoreOf(
  document: CoachedDocument,
  findings: readonly CheckFinding[],
  strengths: readonly Strength[],
): Score {
  const without = (group: readonly CheckRuleId[]): number =>
    1 -
    shareOf(
      document,
      findings.filter(({ rule }) => group.includes(rule)),
    );
  const broken = ORDER.filter((id) => findings.some(({ rule }) => rule === id)).length;
  return {
    impact: shareOf(document, strengths),
    evidence: without(EVIDENCE),
    clarity: without(CLARITY),
    language: without(LANGUAGE),
    order: rounded(1 - broken / ORDER.length),
  };
}

/** The share of sentences that one of the spans touches; a text without a sentence has none. */
function shareOf(
  document: CoachedDocument,
  spans: readonly { readonly from: number; readonly to: number }[],
): number {
  const { sentences } = document;
  if (sentences.length === 0) return 0;
  const touched = sentences.filter(({ from, to }) => spans.some((span) => span.from < to && span.to > from));
  return rounded(touched.length / sentences.length);
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
