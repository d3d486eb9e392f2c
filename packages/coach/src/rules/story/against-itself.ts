import type { Hit } from "../rule.ts";
import type { Claim, ClaimKind } from "./profile-claims.ts";

/** Claims of a text that cannot both be true: the later one is marked, the earlier one beside it. */
export function againstItself(claims: readonly Claim[]): readonly Hit[] {
  return claims.flatMap((claim, at) => {
    const earlier = claims.slice(0, at).find((other) => excludes(other, claim));
    if (earlier === undefined) return [];
    const message = `Two places do not agree: ${wordsOf(earlier)} and ${wordsOf(claim)}.`;
    const also = [{ from: earlier.from, to: earlier.to }];
    return [{ from: claim.from, to: claim.to, severity: "should" as const, message, also }];
  });
}

function excludes(one: Claim, other: Claim): boolean {
  if (one.kind === other.kind)
    return one.step === other.step && ONE_VALUE.has(one.kind) && one.value !== other.value;
  const kinds = [one.kind, other.kind];
  if (kinds.includes("citizen") && kinds.includes("green-card")) return true;
  const isExam = kinds.includes("first-attempt") && kinds.includes("failed");
  return isExam && one.step !== null && one.step === other.step;
}

/** What can be only one; papers may be counted in two ways. */
const ONE_VALUE: ReadonlySet<ClaimKind> = new Set(["graduated"]);

function wordsOf({ kind, value }: Claim): string {
  if (kind === "first-attempt") return "“first attempt”";
  return kind === "failed" ? "“failed”" : `“${value}”`;
}
