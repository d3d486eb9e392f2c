import type { LimitConflict, LimitName } from "@smartpick/core";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";

type Words = {
  readonly [Code in LimitConflict["code"]]: (conflict: Extract<LimitConflict, { code: Code }>) => string;
};

const programs = (count: number): string => counted(count, "program");

const WORDS: Words = {
  "must-and-never": () => "one program is both a must-have and a never",
  "must-above-programs": ({ must, max }) =>
    `${must} programs are pinned or sent, and at most ${max} may be on the list`,
  "group-min-above-max": ({ name, min, max }) => `the least number for ${name} is ${min}, its most is ${max}`,
  "group-must-above-max": ({ name, must, max }) =>
    `${name} has ${programs(must)} pinned or sent, and its most is ${max}`,
  "group-min-above-open": ({ name, min, open }) =>
    `${name} has ${programs(open)} to choose from, and its least number is ${min}`,
  "need-above-programs": ({ need, max }) =>
    `the least numbers and must-haves together need ${programs(need)}, and at most ${max} are allowed`,
  "need-above-budget": ({ usd, budgetUsd }) =>
    `the least numbers and must-haves cost ${dollars(usd)}, and ${dollars(budgetUsd)} are left for programs`,
  "cap-min-above-max": ({ name, min, max }) => `the least for ${capName(name)} is ${min}, its most is ${max}`,
  "cap-min-above-open": ({ name, min, open }) =>
    `${capName(name)} has ${programs(open)} to choose from, and its least number is ${min}`,
  "cap-min-above-programs": ({ name, min, max }) =>
    `the least for ${capName(name)} is ${min}, and at most ${programs(max)} are allowed`,
  "cap-must-above-max": ({ name, must, max }) =>
    `${capName(name)} has ${programs(must)} pinned or sent, and its most is ${max}`,
  "cap-level-missing": ({ name }) => `the least for ${capName(name)} asks for a signal that does not exist`,
  "with-the-others": ({ limit }) =>
    limit === null
      ? "no list was found that keeps all of them"
      : `${limitName(limit)} does not go together with the others`,
};

/** Why no list keeps every limit, in words that end a sentence. */
export function limitWords(conflict: LimitConflict): string {
  return (WORDS[conflict.code] as (conflict: LimitConflict) => string)(conflict);
}

/** A limit by the name that an applicant knows it by: `"your limit for NY"`. */
export function limitName(limit: LimitName): string {
  switch (limit.kind) {
    case "programs":
      return "your most programs";
    case "budget":
      return "your budget";
    case "group":
      return `your limit for ${limit.name}`;
    case "signal":
    case "group-signal":
      return `your number of signals${limit.kind === "signal" ? "" : ` in ${limit.name}`}`;
    case "cap":
      return `your limit for ${capName(limit.name)}`;
  }
}

/** That what was sent is more than a limit allows, in two sentences; dollars where the limit is the budget. */
export function limitPassedWords(limit: LimitName, sent: number, most: number): string {
  if (limit.kind === "budget")
    return `What you have sent costs ${dollars(sent)} with the fixed fees, and your budget is ${dollars(most)}. No further application fits.`;
  const where = "name" in limit && limit.name !== null ? ` in ${limit.name}` : "";
  return `You have sent ${counted(sent, "application")}${where}, and your limit is ${most}. What was sent stays, and no further one is added${where}.`;
}

const TIERS: readonly string[] = ["reach", "target", "safer"];

function capName(name: string | null): string {
  if (name === null) return "a state or tier";
  return TIERS.includes(name) ? `${name} programs` : name;
}
