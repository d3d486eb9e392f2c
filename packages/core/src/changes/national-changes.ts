import type { ChangesReport } from "../answers/changes.ts";
import type { Facts, PublishedMatchRate } from "../facts/facts.ts";
import { JUDGEMENT_IDS } from "../facts/judgements.ts";
import type { VisaRule } from "../facts/visa-rules.ts";
import { keysOfBoth, same } from "./same.ts";

/** The newest published match rate of each specialty and type that is another one. */
export function rateChanges(before: Facts, after: Facts): ChangesReport["rates"] {
  const [then, now] = [newestRates(before.matchRates ?? []), newestRates(after.matchRates ?? [])];
  return keysOfBoth(then.keys(), now.keys()).flatMap((key) => {
    const [one, other] = [then.get(key), now.get(key)];
    const { specialty, type } = (other ?? one)!;
    const change = { specialty, type, before: rateOf(one), after: rateOf(other) };
    return same(change.before, change.after) ? [] : [change];
  });
}

function newestRates(rates: readonly PublishedMatchRate[]): ReadonlyMap<string, PublishedMatchRate> {
  const newest = new Map<string, PublishedMatchRate>();
  for (const rate of rates) {
    const key = `${rate.specialty} ${rate.type}`;
    const known = newest.get(key);
    if (known === undefined || known.year < rate.year) newest.set(key, rate);
  }
  return newest;
}

function rateOf(rate: PublishedMatchRate | undefined): ChangesReport["rates"][number]["after"] {
  return rate === undefined ? null : { year: rate.year, rate: rate.rate, source: rate.source };
}

/** The dated visa rules that came, went, or of which something else was read. */
export function visaChanges(before: Facts, after: Facts): ChangesReport["visaRules"] {
  const [then, now] = [rulesOf(before), rulesOf(after)];
  return keysOfBoth(then.keys(), now.keys()).flatMap((id) => {
    const [one, other] = [then.get(id), now.get(id)];
    if (same(one, other)) return [];
    return [{ id, title: (other ?? one)!.title, before: ruleOf(one), after: ruleOf(other) }];
  });
}

function rulesOf({ visaRules = [] }: Facts): ReadonlyMap<string, VisaRule> {
  return new Map(visaRules.map((rule) => [rule.id, rule]));
}

function ruleOf(rule: VisaRule | undefined): ChangesReport["visaRules"][number]["after"] {
  if (rule === undefined) return null;
  const { status, from, until, verified, source } = rule;
  return { status, from, until, verified, source };
}

/** The judgements with another value. */
export function judgementChanges(before: Facts, after: Facts): ChangesReport["judgements"] {
  return JUDGEMENT_IDS.flatMap((id) => {
    const [one, other] = [before.judgements[id], after.judgements[id]];
    return same(one, other) ? [] : [{ id, before: one, after: other }];
  });
}

type TableName = ChangesReport["tables"][number];

const TABLES: readonly (readonly [TableName, (facts: Facts) => unknown])[] = [
  ["sources", ({ sources }) => Object.fromEntries(sources)],
  ["scores", ({ scores = [] }) => scores],
  ["best-rates", ({ bestRates = [] }) => bestRates],
  ["matched-per-applicant", ({ matchedPerApplicant = [] }) => matchedPerApplicant],
  ["licence-limits", ({ licenceLimits = [] }) => licenceLimits],
  ["fellowships", ({ fellowships = [] }) => fellowships],
  ["interview-questions", ({ interview }) => interview ?? null],
  ["roadmap", ({ roadmap }) => roadmap ?? null],
  [
    "search",
    ({ programs: { search } }) =>
      search === undefined ? null : [search.abbreviations, search.forms, search.also].map((map) => [...map]),
  ],
];

/** Further tables that differ, by name: what is in them is shown by the screens that read them. */
export function tableChanges(before: Facts, after: Facts): ChangesReport["tables"] {
  return TABLES.flatMap(([name, of]) => (same(of(before), of(after)) ? [] : [name]));
}
