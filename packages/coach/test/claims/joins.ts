import { readFileSync } from "node:fs";
import { claimsIn } from "../../src/claims/claims-in.ts";
import { JOINED, sameness } from "../../src/claims/join.ts";
import { documentOf } from "../../src/document/document.ts";

/** How the joining of claims fares on the pairs of a set. */
export interface JoinCounts {
  readonly pairs: number;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

/** Counts over the hand-written pairs of `fit` or `check`. What “it” did needs a deed before it, so one stands there. */
export function joinCounts(set: string): JoinCounts {
  const file = new URL("../../corpus/claims/pairs.txt", import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n").slice(1);
  const pairs = lines.map((line) => line.split(" | ")).filter(([of]) => of === set);
  const isSame = pairs.filter(([, label]) => label === "same");
  const isJoined = ([, , one = "", other = ""]: readonly string[]): boolean => {
    const ones = claimsIn(documentOf(`I worked on it. ${one}`, "personal-statement"));
    const others = claimsIn(documentOf(other, "experience"));
    return ones.some((a) => others.some((b) => sameness(a, b) >= JOINED));
  };
  const found = isSame.filter(isJoined).length;
  const wrong = pairs.filter(([, label]) => label === "other").filter(isJoined).length;
  return { pairs: pairs.length, found, missed: isSame.length - found, wrong };
}
