import type { CheckFinding, Severity } from "@smartpick/answers";
import { GENERAL_RULES } from "../rules/general-rules.ts";

const WEIGHT: Readonly<Record<Severity, number>> = { must: 2, should: 1, could: 0 };

/**
 * In reading order. Of two findings of one id on one passage the weightier stays; a word that a rule of grammar speaks of is
 * not a slip of spelling beside.
 */
export function withoutDoubles(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      WEIGHT[b.severity] - WEIGHT[a.severity] ||
      preference(a) - preference(b) ||
      a.from - b.from ||
      generality(a) - generality(b) ||
      byName(a, b),
  );
  const kept: CheckFinding[] = [];
  for (const finding of sorted) {
    const isDouble = kept.some((other) => isSame(other, finding) && overlaps(other, finding));
    if (!isDouble) kept.push(finding);
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to || byName(a, b));
}

function generality({ name }: CheckFinding): number {
  return GENERAL_RULES.has(name) ? 1 : 0;
}

/** Names decide last, so that no list of rules has an order that matters. */
function byName(a: CheckFinding, b: CheckFinding): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}

/** The shorter passage is clearer; of grammar the longer, since it shows the whole construction. */
function preference({ rule, from, to }: CheckFinding): number {
  return rule === "grammar" ? from - to : to - from;
}

function isSame(kept: CheckFinding, other: CheckFinding): boolean {
  return (
    kept.rule === other.rule ||
    (kept.rule === "grammar" &&
      other.rule === "spelling" &&
      (other.severity === "could" || (kept.from === other.from && kept.to === other.to)))
  );
}

function overlaps(one: CheckFinding, other: CheckFinding): boolean {
  return (one.from < other.to && other.from < one.to) || (one.from === other.from && one.to === other.to);
}
