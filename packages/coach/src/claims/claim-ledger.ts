import type { ClaimLedger, ClaimPlace, LedgerClaim } from "@smartpick/answers";
import { bulletsOf } from "./bullets.ts";
import { cellsOf } from "./cells.ts";
import { againstWorks, profileMark } from "./compare-facts.ts";
import { type PlacedEntry, postMark } from "./compare-posts.ts";
import { groupsOf } from "./groups.ts";
import type { LedgerInput } from "./ledger-input.ts";
import { isUsed, orphanOf } from "./orphans.ts";
import { markOf, type PlacedClaim, placedClaims } from "./placed.ts";
import { toolMarks } from "./tool-marks.ts";
import { weightiest } from "./trouble.ts";
import { troublesIn } from "./troubles.ts";

/** Every claim with the places where it stands; what contradicts first, then what nothing shows, then what is not used. */
export function claimLedger(input: LedgerInput): ClaimLedger {
  const { places: told, claims } = placedClaims(input);
  const places: readonly ClaimPlace[] = [...told, PROFILE];
  const entries = told.flatMap(({ kind, number }, place): readonly PlacedEntry[] => {
    const entry = kind === "entry" ? input.experiences[number - 1] : undefined;
    return entry === undefined ? [] : [{ entry, place }];
  });
  // A line of the portfolio by itself claims nothing to compare.
  const groups = groupsOf(claims).filter((group) => group.some(({ column }) => column !== "profile"));
  const rows = groups.map((group) => rowOf(group, { input, places, entries, claims }));
  const used = new Set(rows.filter(isUsed).flatMap(placesOf));
  const finished = rows.map((row, at) => ({ ...row, orphan: orphanOf(groups[at] ?? [], row, used, input) }));
  return {
    schema: "smartpick/claims@1",
    places,
    claims: finished.toSorted((one, other) => rank(one) - rank(other)),
    bullets: bulletsOf(entries),
  };
}

const PROFILE: ClaimPlace = { kind: "profile", column: "profile", name: "", number: 1 };

interface LedgerContext {
  readonly input: LedgerInput;
  readonly places: readonly ClaimPlace[];
  readonly entries: readonly PlacedEntry[];
  readonly claims: readonly PlacedClaim[];
}

function rowOf(
  group: readonly PlacedClaim[],
  { input, places, entries, claims }: LedgerContext,
): Omit<LedgerClaim, "orphan"> {
  const [first] = group;
  if (first === undefined) throw new Error("a group without a claim");
  const profile = group.flatMap((placed) => profileMark(placed, input, places.length - 1) ?? []);
  const works = places.flatMap(({ kind }, at) => (kind === "work" ? [at] : []));
  const listed = group.flatMap((placed) => againstWorks(placed, input, works) ?? []);
  const trouble = weightiest([...troublesIn(group, entries, profile), ...listed]);
  const posts = group.flatMap((placed) => postMark(placed, entries) ?? []);
  const marks = [
    ...group.map(markOf),
    ...toolMarks(first, claims),
    ...posts,
    ...profile.slice(0, 1).map(({ mark }) => mark),
  ];
  const cells = cellsOf(marks, trouble, places);
  return { kind: first.claim.kind, quote: markOf(first).quote, cells, trouble };
}

const placesOf = ({ cells }: Pick<LedgerClaim, "cells">): readonly number[] =>
  cells.flatMap(({ marks }) => marks.map(({ place }) => place));

function rank({ trouble, orphan }: LedgerClaim): number {
  if (trouble !== null) return trouble.isSure ? 0 : 1;
  return orphan === null ? 4 : orphan === "no-evidence" ? 2 : 3;
}
