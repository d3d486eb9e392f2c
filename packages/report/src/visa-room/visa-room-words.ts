import type { VisaRoom, VisaRoomReport, VisaRuleHere } from "@smartpick/core";
import { dayWords, monthWords } from "../english/day.ts";
import { capitalised, counted, listed } from "../english/plural.ts";

/** Days after which what was read of a rule is old and has to be looked up again. */
const OLD_AFTER_DAYS = 90;

/** Owed wherever visa rules are shown. */
export const NO_LEGAL_ADVICE =
  "This is no legal advice. No number of your list or your chances depends on it.";

/** The room in one or two sentences: how many rules name the nationality, or why none can be said to. */
export function visaRoomFinding(room: VisaRoom): string {
  const { country, rules, notNeeded } = room;
  if (notNeeded === "us-citizen") return "You are a US citizen, so no visa rule concerns you.";
  if (notNeeded === "no-visa-wanted") return "You need no visa, so no visa rule is shown.";
  if (rules.length === 0) return "These facts hold no visa rules.";
  if (country.state === "not-told") return "You have not told your country, so some visa rules stay open.";
  if (country.state === "ambiguous")
    return `“${country.told}” may be ${listed(country.near, "or")}. Write which, as visa rules differ.`;
  if (country.state === "unknown") {
    const near = country.near.length === 0 ? "" : ` Did you mean ${listed(country.near, "or")}?`;
    return `The country “${country.told}” is not known here, so some visa rules stay open.${near}`;
  }
  const named = rules.filter(namesNationality).length;
  if (named === 0) return `No visa rule at hand names ${country.name}.`;
  return `${capitalised(counted(named, "visa rule"))} at hand ${named === 1 ? "names" : "name"} ${country.name}.`;
}

/** For whom the room speaks, as a line: nationality, visa, place. */
export function visaRoomAbout({ country, visa, inUs, notNeeded }: VisaRoom): string {
  if (notNeeded === "us-citizen") return "Nationality: United States";
  const nationality = country.name ?? (country.told === null ? "not told" : `“${country.told}”, not known`);
  const place = inUs === null ? "not told where" : inUs ? "in the US" : "outside the US";
  return `Nationality: ${nationality} · visa: ${VISAS[visa ?? "not-told"]} · ${place}`;
}

const VISAS = { none: "none", j1: "J-1", h1b: "H-1B", any: "J-1 or H-1B", "not-told": "not told" } as const;

/** A rule in sentences: what it says, whether it concerns her and why, what has happened, and what was read when. */
export function visaRuleWords(rule: VisaRuleHere, room: VisaRoom): readonly string[] {
  return [
    rule.says,
    concernWords(rule, room),
    ...rule.events.map(({ date, what }) => `${dayWords(date)}: ${what}.`),
    statusWords(rule),
    ...(rule.ended ? [`Its last day was ${dayWords(rule.until ?? "")}, unless it was extended.`] : []),
    ...(rule.notFound === null ? [] : [rule.notFound]),
    ...(isOldStatus(rule) ? [OLD] : []),
    closingWords(rule),
  ];
}

const OLD = `This was read more than ${OLD_AFTER_DAYS} days ago, so look it up again.`;

/** Whether the status of a rule was read so long ago that it has to be looked up again. */
export function isOldStatus({ ageDays }: VisaRuleHere): boolean {
  return ageDays > OLD_AFTER_DAYS;
}

/** Whether it concerns her, in one word. */
export function concernWord({ concerns }: VisaRuleHere): string {
  return CONCERN_WORDS[concerns];
}

const CONCERN_WORDS: Readonly<Record<VisaRuleHere["concerns"], string>> = {
  yes: "Concerns you",
  "on-entry": "Concerns you when you enter again",
  unknown: "May concern you",
  no: "Does not concern you",
};

/** The report with its words: what `--json` prints. */
export function wordedVisaRoom(report: VisaRoomReport) {
  return {
    ...report,
    finding: visaRoomFinding(report),
    rules: report.rules.map((rule) => ({ ...rule, words: visaRuleWords(rule, report) })),
  };
}

function namesNationality({ why }: VisaRuleHere): boolean {
  return why.some(({ code }) => code === "nationality-named");
}

type Reason = VisaRuleHere["why"][number];
type Words = { readonly [Code in Reason["code"]]: (reason: Extract<Reason, { code: Code }>) => string };

function concernWords(rule: VisaRuleHere, room: VisaRoom): string {
  const reasons = rule.why.map((reason) => reasonWords(reason, room));
  return `${concernWord(rule)}: ${reasons.length === 0 ? "it is for all who need a visa" : listed(reasons)}.`;
}

function reasonWords(reason: Reason, { country, visa: wanted }: VisaRoom): string {
  const name = country.name ?? (country.near.length > 0 ? listed(country.near, "or") : `“${country.told}”`);
  const words: Words = {
    "nationality-named": () => `it names ${name}`,
    "nationality-not-named": () => `it does not name ${name}`,
    "nationality-ambiguous": () => `it names some of ${name}`,
    "nationality-unknown": () => `${name} is no country known here`,
    "nationality-not-told": () => "your country is not told",
    "visa-named": ({ visa }) => `${wanted === "any" ? "you may want" : "you want"} ${VISAS[visa]}`,
    "visa-not-named": () => "it is about another visa",
    "visa-not-found": () => "its effect on your visa was not found",
    "visa-not-told": () => "your visa is not told",
    "inside-us": () => "you are in the US",
    "outside-us": () => "you are outside the US",
    "place-not-told": () => "you have not told where you are",
  };
  return (words[reason.code] as (given: Reason) => string)(reason);
}

const STATUS: Readonly<Record<VisaRuleHere["status"], string>> = {
  "in-force": "It was in force",
  "not-collected": "The payment was not collected",
  "in-court": "It was in court",
  lapsed: "It was reported as lapsed",
  "may-be-asked": "It could be asked for",
};

function statusWords({ status, from, begun }: VisaRuleHere): string {
  if (from === null) return `${STATUS[status]} when this was read.`;
  const since = begun ? `It is dated from ${dayWords(from)} on.` : `It begins on ${dayWords(from)}.`;
  return `${STATUS[status]} when this was read. ${since}`;
}

function closingWords(rule: VisaRuleHere): string {
  const trust = rule.trust === "official" ? "" : ", second-hand";
  return `Status ${readOn(rule.verified)}${trust}; ask the program and a lawyer.`;
}

/** `"on 2 February 2026"`, `"in September 2026"`, `"in 2026"`: as exactly as it is known. */
function readOn(verified: string): string {
  const [year = "", month, day] = verified.split("-");
  if (day !== undefined) return `on ${dayWords(verified)}`;
  return `in ${month === undefined ? year : monthWords(Number(year), Number(month))}`;
}

/** The rules that concern her, or may, in the order of reading: what a plan says of them. */
export function visaRulesAtHand(room: VisaRoom): readonly VisaRuleHere[] {
  return room.rules.filter(({ concerns }) => concerns !== "no");
}

/** Each rule that concerns her, or may, in one line for a plan: title, whether, and the day of its status. */
export function visaLines(room: VisaRoom): readonly string[] {
  return visaRulesAtHand(room).map((rule) =>
    [
      `${rule.title}.`,
      concernWords(rule, room),
      ...(isOldStatus(rule) ? [OLD] : []),
      closingWords(rule),
    ].join(" "),
  );
}
