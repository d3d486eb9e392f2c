import { readFileSync } from "node:fs";
import { parse } from "yaml";
import {
  type Case,
  type CaseOptions,
  type ChosenList,
  caseOf,
  type Facts,
  type GateFacts,
  listOf,
  type Profile,
  type WhatIfAsked,
  type WhatIfReport,
  whatIfOf,
} from "../../src/index.ts";
import { caseFacts, profileWith } from "../case/case-facts.ts";
import type { TestProgram } from "../chances/synthetic-facts.ts";
import { SMALL_SEASON } from "../season/small-season.ts";

const program = (state: string, openness: number, specialty?: string): TestProgram => ({
  state,
  openness,
  ...(specialty === undefined ? {} : { specialty }),
});

const GATE = new URL("../../../../data/season/2027/gate.yaml", import.meta.url);
const { season: _, ...gate } = parse(readFileSync(GATE, "utf8")) as GateFacts & { season: number };
const [anyFee] = SMALL_SEASON.fixedFees;
const [anyDay] = SMALL_SEASON.dates;

/** A small ledger in four divisions and three specialties, with the price of Step 3 and a rank list deadline. */
export const FACTS: Facts = caseFacts(
  [
    program("OH", -2.4),
    program("OH", -2.8),
    program("OH", -3.2),
    program("MI", -3),
    program("NY", -2.2),
    program("NY", -2.6),
    program("CA", -2.7),
    program("TX", -3.1),
    program("OH", -2.3, "Family Medicine"),
    program("NY", -2.5, "Family Medicine"),
    program("OH", -3.4, "Neurology"),
    program("OH", -9, "Pathology"),
  ],
  {
    gate,
    fixedFees: [
      ...SMALL_SEASON.fixedFees,
      { ...anyFee!, id: "usmle-step3", title: "Step 3", usd: 935, counted: false },
    ],
    dates: [
      ...SMALL_SEASON.dates.filter(({ id }) => id !== "rank-list-deadline"),
      { ...anyDay!, id: "rank-list-deadline", date: "2027-03-03" },
    ],
  },
);

const OPTIONS: CaseOptions = { today: "2026-06-01", seed: 3, draws: 24 };

/** A case of the small ledger with its list. */
export function listed(
  changes: Partial<Profile> = {},
  options: Partial<CaseOptions> = {},
): { readonly base: Case; readonly list: ChosenList } {
  const found = caseOf(FACTS, profileWith(changes), { ...OPTIONS, ...options });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return { base: found.value, list: listOf(found.value) };
}

/** What would raise the chance most in a case of the small ledger. */
export function whatIf(
  changes: Partial<Profile> = {},
  options: Partial<CaseOptions> = {},
  asked: WhatIfAsked | null = null,
): WhatIfReport {
  const { base, list } = listed(changes, options);
  const found = whatIfOf(base, list, asked);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

/** The one lever of a change that is asked for. */
export function asked(
  changes: Partial<Profile>,
  to: Partial<Profile>,
  change: WhatIfAsked["change"],
  options: Partial<CaseOptions> = {},
): WhatIfReport["levers"][number] {
  const { levers } = whatIf(changes, options, { change, profile: profileWith({ ...changes, ...to }) });
  const [lever] = levers;
  if (lever === undefined || levers.length > 1) throw new Error(`${levers.length} levers`);
  return lever;
}
