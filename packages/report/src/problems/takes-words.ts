import type { NumberTakes, Quantity, Takes, Vocabulary } from "@smartpick/core";
import { grouped, listed } from "../english/plural.ts";

type Words = { readonly [Kind in Takes["kind"]]: (takes: Extract<Takes, { kind: Kind }>) => string };

const NAMES: Readonly<Record<Vocabulary, string>> = {
  specialty: "a specialty such as Internal Medicine, Family Medicine or IM",
  state: "a state as two letters such as NY, or its name",
  division: "a census division such as New England or Middle Atlantic",
  tier: "safer, target or reach",
  "ledger-field": "a field of the ledger such as visaJ1 or step2Minimum",
};
const LISTS: Readonly<Record<Vocabulary, string>> = {
  specialty: "specialties such as [Internal Medicine]",
  state: "states such as [NY, NJ]",
  division: "census divisions such as [New England]",
  tier: "tiers such as [reach]",
  "ledger-field": "fields of the ledger such as [visaJ1]",
};
const MANY: Readonly<Record<Vocabulary, string>> = {
  specialty: "specialties",
  state: "states",
  division: "census divisions",
  tier: "tiers",
  "ledger-field": "fields of the ledger",
};

/** More words than a reader takes in are named in part. */
const MOST_NAMED = 24;
const NAMED_OF_MANY = 8;

function shortList(words: readonly string[]): string {
  if (words.length <= MOST_NAMED) return listed(words, "or");
  const more = words.length - NAMED_OF_MANY;
  return `${words.slice(0, NAMED_OF_MANY).join(", ")} or one of ${more} more; smartpick schema profile lists them`;
}

const WORDS: Words = {
  number: numberWords,
  words: ({ words }) => shortList(words),
  name: ({ of }) => NAMES[of],
  date: () => "a date in the form YYYY-MM-DD",
  month: ({ now }) => `a month in the form YYYY-MM${now ? ", or now" : ""}`,
  address: () => "the web address of a page, such as https://www.example.org/residency",
  "table-beside": () => "the name of a .csv file beside this file or in a folder below it",
  program: () => "a program id such as acgme:1403521267, nrmp:1820726C0 or the ten digits of the ACGME code",
  flag: () => "true or false",
  text: ({ most }) => `text of 1 to ${grouped(most)} characters`,
  list: ({ of, least }) => `a list of ${least === 1 ? "one or more " : ""}${itemWords(of)}`,
  keys: ({ keys }) => (keys.length === 0 ? "keys with values" : `keys with values (${keys.join(", ")})`),
  map: ({ of, keys }) => `${MANY[of]} with {${keys.join(", ")}}`,
  signals: () => "default, or specialties with numbers such as {Internal Medicine: {gold: 3, silver: 12}}",
  value: () => "text, a number, true or false",
  label: () => "a name or a whole number",
  plain: () => "text, a number, true, false, a list or keys",
  clock: () => "an hour as HH:MM on the 24-hour clock, such as 14:30",
  anything: () => "anything",
};

/** What a field takes, to stand after "write": `"a score from 1 to 300, or pending"`. */
export function takesWords(takes: Takes): string {
  return (WORDS[takes.kind] as (given: Takes) => string)(takes);
}

/** The span of a number: `"from 1 to 300"`, `"of 0 or more"`, or nothing. */
function spanWords({ least, most, of }: NumberTakes): string {
  const written = of === "year" || of === "season" ? String : grouped;
  if (least !== null && most !== null) {
    if (most < least) return "of which there is none here";
    return least === most ? `of ${written(most)} alone` : `from ${written(least)} to ${written(most)}`;
  }
  if (least !== null) return `of ${written(least)} or more`;
  return most === null ? "" : `of ${written(most)} or less`;
}

const QUANTITIES: Readonly<Record<Quantity, (number: string) => string>> = {
  number: (number) => number,
  programs: (number) => `${number}, the programs that fit the profile`,
  score: (number) => number.replace(/^a whole number/, "a score"),
  year: (number) => number.replace(/^a whole number/, "a year"),
  season: (number) => `the year of the Match, ${number}`,
  usd: (number) => `US dollars, ${number}`,
  months: (number) => `months, ${number}`,
};

function numberWords(takes: NumberTakes): string {
  const number = `${takes.whole ? "a whole number" : "a number"} ${spanWords(takes)}`.trim();
  const words = QUANTITIES[takes.of](number);
  if (takes.words.length === 0) return words;
  return takes.words.length === 1
    ? `${words}, or ${takes.words[0]}`
    : `${words}, ${listed(takes.words, "or")}`;
}

function itemWords(of: Takes | null): string {
  if (of === null || of.kind === "anything") return "entries";
  switch (of.kind) {
    case "name":
      return LISTS[of.of];
    case "words":
      return `these: ${listed(of.words, "or")}`;
    case "program":
      return "program ids";
    case "text":
      return "texts such as [English, Nepali]";
    case "keys":
      return `entries {${of.keys.join(", ")}}`;
    default:
      return `entries, each ${takesWords(of)}`;
  }
}
