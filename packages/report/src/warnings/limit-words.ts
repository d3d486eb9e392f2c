import { signalPhrase } from "../signals/signal-names.ts";
import type { LimitConflict, LimitName } from "./limit-conflict.ts";

type Words = {
  readonly [Code in LimitConflict["code"]]: (conflict: Extract<LimitConflict, { code: Code }>) => string;
};

const WORDS: Words = {
  "must-and-never": () => "one program is both a must-have and a never",
  "must-above-programs": () => "there are more must-have programs than programs allowed",
  "need-above-programs": () => "the least numbers together are above the programs allowed",
  "need-above-budget": () => "the budget is below what the least numbers and must-have programs cost",
  "group-min-above-max": ({ name }) => `the least number for ${name} is above its most`,
  "group-must-above-max": ({ name }) => `${name} has more must-have programs than its most`,
  "group-min-above-open": ({ name }) => `${name} has fewer programs than its least number`,
  "cap-min-above-max": ({ name }) => `${capName(name)} has a least above its most`,
  "cap-min-above-open": ({ name }) => `${capName(name)} asks for more programs than there are`,
  "cap-min-above-programs": ({ name }) => `${capName(name)} is above the programs allowed`,
  "cap-must-above-max": ({ name }) => `${capName(name)} is below its must-have programs`,
  "cap-level-missing": ({ name }) => `${capName(name)} asks for a signal that does not exist`,
  "with-the-others": ({ limit }) =>
    limit === null
      ? "no list keeps all of them together"
      : `${limitName(limit)} does not go together with the others`,
};

/** The limit that no list can keep, as it stands in a sentence. */
export function limitWords(conflict: LimitConflict): string {
  return (WORDS[conflict.code] as (given: LimitConflict) => string)(conflict);
}

function capName(name: string | null): string {
  return name === null ? "a limit by state or tier" : `the limit for ${name}`;
}

function limitName(limit: LimitName): string {
  switch (limit.kind) {
    case "programs":
      return "the most programs";
    case "budget":
      return "the budget";
    case "group":
      return `the limit for ${limit.name}`;
    case "signal":
      return `the most ${levelPhrase(limit.level)}s`;
    case "group-signal":
      return `the most ${levelPhrase(limit.level)}s for ${limit.name}`;
    case "cap":
      return capName(limit.name);
  }
}

/** Level 1 is a silver signal, level 2 a gold one. */
function levelPhrase(level: 1 | 2): string {
  return signalPhrase(level === 2 ? "gold" : "silver");
}
