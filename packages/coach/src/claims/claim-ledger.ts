import type { ClaimLedger, ClaimPlace, LedgerClaim } from "@smartpick/answers";
import { bulletsOf } from "./bullets.ts";
import { cellsOf } from "./cells.ts";
import { againstWorks, profileMark } from "./compare-facts.ts";
import { postMark } from "./compare-posts.ts";
import { groupsOf } from "./groups.ts";
import type { LedgerInput } from "./ledger-input.ts";
import { isUsed, orphanOf } from "./orphans.ts";
import { markOf, type PlacedClaim, placedClaims } from "./placed.ts";
import type { PlacedEntry } from "./posts.ts";
import { toolMarks } from "./tool-marks.ts";
import { oneForEach } from "./trouble.ts";
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
  const rows = groups.flatMap((group) =>
    rowsOf(group, { input, places, entries, claims }).map((row) => ({ group, row })),
  );
  const used = new Set(rows.filter(({ row }) => isUsed(row)).flatMap(({ row }) => placesOf(row)));
  const finished = rows.map(({ group, row }) => ({ ...row, orphan: orphanOf(group, row, used, input) }));
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

/** The row of a claim; one for each thing about which its places disagree. */
function rowsOf(
  group: readonly PlacedClaim[],
  { input, places, entries, claims }: LedgerContext,
): readonly Omit<LedgerClaim, "orphan">[] {
  const [first] = group;
  if (first === undefined) throw new Error("a group without a claim");
  const profile = group.flatMap((placed) => profileMark(placed, input, places.length - 1) ?? []);
  const works = places.flatMap(({ kind }, at) => (kind === "work" ? [at] : []));
  const listed = group.flatMap((placed) => againstWorks(placed, input, works) ?? []);
  const troubles = oneForEach([
    ...troublesIn(group, entries, profile),
    ...listed.map((trouble) => ({ trouble, about: trouble.code })),
  ]);
  const posts = group.flatMap((placed) => postMark(placed, entries) ?? []);
  const marks = [
    ...group.map(markOf),
    ...toolMarks(first, claims),
    ...posts,
    ...profile.slice(0, 1).map(({ mark }) => mark),
  ];
  const { kind } = first.claim;
  const { quote } = markOf(first);
  return (troubles.length === 0 ? [null] : troubles).map((trouble) => ({
    ...{ kind, quote, cells: cellsOf(marks, trouble, places), trouble },
  }));
}

const placesOf = ({ cells }: Pick<LedgerClaim, "cells">): readonly number[] =>
  cells.flatMap(({ marks }) => marks.map(({ place }) => place));

function rank({ trouble, orphan }: LedgerClaim): number {
  if (trouble !== null) return trouble.isSure ? 0 : 1;
  return orphan === null ? 4 : orphan === "no-evidence" ? 2 : 3;
}
