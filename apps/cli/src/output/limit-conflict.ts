import type { LimitConflict, LimitName } from "@smartpick/core";

type Words = {
  readonly [Code in LimitConflict["code"]]: (conflict: Extract<LimitConflict, { code: Code }>) => string;
};

const WORDS: Words = {
  "must-and-never": ({ program }) => `must and never name program ${program}`,
  "must-above-programs": () => "maxCount is below the number of must programs",
  "group-min-above-max": (at) => `${groupName(at)}: minCount is above maxCount`,
  "group-must-above-max": (at) => `${groupName(at)}: maxCount is below its must programs`,
  "group-min-above-open": (at) => `${groupName(at)}: minCount is above the programs there are`,
  "need-above-programs": ({ of }) =>
    of === "groups"
      ? "maxCount is below what the groups and must programs need"
      : "maxCount is below what the caps with a min need together",
  "need-above-budget": ({ of }) =>
    of === "groups"
      ? "budgetUsd is below what the groups and must programs cost"
      : "budgetUsd is below what the caps with a min cost together",
  "cap-min-above-max": ({ cap }) => `caps[${cap}]: min is above max`,
  "cap-min-above-open": ({ cap }) => `caps[${cap}]: min is above the programs there are`,
  "cap-min-above-programs": ({ cap }) => `caps[${cap}]: min is above maxCount`,
  "cap-must-above-max": ({ cap }) => `caps[${cap}]: max is below its must programs`,
  "cap-level-missing": ({ cap, level }) =>
    `caps[${cap}]: min asks for level ${level}, for which prob has no chances`,
  "with-the-others": ({ limit }) =>
    limit === null
      ? "the limits together (maxCount, groups, caps, must) leave no list"
      : `${limitName(limit)} together with the other limits`,
};

/** Why no list keeps every limit, in the words of a `smartpick/portfolio@1` document. */
export function limitConflictWords(conflict: LimitConflict): string {
  return (WORDS[conflict.code] as (conflict: LimitConflict) => string)(conflict);
}

/** A limit by its key in a `smartpick/portfolio@1` document. */
export function limitName(limit: LimitName): string {
  switch (limit.kind) {
    case "programs":
      return "maxCount";
    case "budget":
      return "budgetUsd";
    case "group":
      return groupName(limit);
    case "signal":
      return limit.level === 1 ? "maxSilver" : "maxGold";
    case "group-signal":
      return `${groupName(limit)} ${limit.level === 1 ? "silver" : "gold"}`;
    case "cap":
      return `caps[${limit.cap}]`;
  }
}

function groupName({ group, name }: { readonly group: number; readonly name: string }): string {
  return `groups[${group}] (${name})`;
}
