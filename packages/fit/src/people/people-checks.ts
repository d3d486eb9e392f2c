import type { Facts } from "@smartpick/core";
import { type AccountLine, nationalAccount } from "../account/national-account.ts";
import type { NationalCount } from "../account/national-counts.ts";
import { seniorPools } from "../person/fit-seniors.ts";
import { readSeniorTables } from "../person/score-bands.ts";
import { readCases } from "../tables/cases.ts";
import { type BandCell, checkBands, heldOutBands } from "./band-check.ts";
import { checkEarlier, type EarlierLine } from "./earlier-check.ts";
import { checkThirds, type ThirdLine } from "./thirds-check.ts";
import { readUsCases } from "./us-cases.ts";

/** What the forecast that ships says of people, beside what is published of them. */
export interface PeopleChecks {
  readonly bands: readonly BandCell[];
  readonly heldOut: readonly BandCell[];
  readonly account: readonly AccountLine[];
  readonly earlier: readonly EarlierLine[];
  readonly thirds: readonly ThirdLine[];
}

/** Runs every check of people on a ledger. */
export function checkPeople(
  facts: Facts,
  folder: string,
  counts: readonly NationalCount[],
  season: number,
  progress: (what: string) => void,
): PeopleChecks {
  const tables = readSeniorTables(folder);
  progress("people: bands of score");
  const bands = checkBands(facts, tables, season);
  progress("people: bands of score, held out");
  const heldOut = heldOutBands(facts, tables, seniorPools(facts, tables, season), season);
  progress("people: national account");
  const account = nationalAccount(facts, counts, season);
  progress("people: earlier seasons, self-reports");
  return {
    bands,
    heldOut,
    account,
    earlier: checkEarlier(facts, season),
    thirds: checkThirds(facts, readCases(folder), readUsCases(folder), season),
  };
}
