import type { Fact } from "./fact.ts";

const STANDING_ORDER = { yours: 0, published: 1, derived: 1, assumed: 2 } as const;
const KIND_ORDER = { rule: 0, preference: 1, observation: 2 } as const;

/**
 * Returns the facts of one field of one program, the one that counts first. The rule, in order: the applicant's own
 * entry; a known value over an unknown; found out over assumed; a rule over a preference over an observation; the
 * newer year; published over derived; then source id and value, so that the order never depends on the input's.
 */
export function resolveFacts(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort(
    (a, b) =>
      Number(b.standing === "yours") - Number(a.standing === "yours") ||
      Number(a.value === null) - Number(b.value === null) ||
      STANDING_ORDER[a.standing] - STANDING_ORDER[b.standing] ||
      KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
      (b.year ?? 0) - (a.year ?? 0) ||
      Number(a.standing === "derived") - Number(b.standing === "derived") ||
      compareText(a.source, b.source) ||
      compareText(String(a.value), String(b.value)),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
