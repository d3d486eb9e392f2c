import type { AskFirst, FactToAsk, InterviewSheet, ProgramReason } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { listed } from "../english/plural.ts";
import { factValueWords } from "../facts/fact-values.ts";
import { unknownName } from "../facts/unknowns.ts";
import { settingName } from "../program/program-names.ts";
import { knownWords, questionAlone } from "../questions/ask-first-words.ts";

type KnownFact = InterviewSheet["known"][number];
type Entry = KnownFact["entries"][number];

/** A fact with its year, and every value that disagrees with it: `"Health record system: Epic (2024)."` */
export function knownFactWords({ field, label, value, conflict, entries }: KnownFact): string {
  const [first] = entries;
  const origin = first === undefined ? "" : ` (${originWords(first)})`;
  const said = `${label}: ${factValueWords(field, value)}${origin}.`;
  if (!conflict) return said;
  const others = entries
    .filter((entry) => entry.value !== value)
    .map((entry) => `${factValueWords(field, entry.value)} (${originWords(entry)})`);
  return `${said} Sources disagree: also ${listed(others)}.`;
}

/**
 * What stands beside the facts, a line each: our estimate with both its ends, and an address with its year. The sources of a
 * line are those of its fields.
 */
export function besidesLines(
  besides: InterviewSheet["besides"],
): readonly { readonly words: string; readonly sources: readonly string[] }[] {
  const shares = besides.filter(({ field }) => SHARE_FIELDS.includes(field));
  const [low, mid, high] = SHARE_FIELDS.map((name) => outOf100(shares.find(({ field }) => field === name)));
  const others = besides.filter((fact) => !shares.includes(fact));
  return [
    ...(mid === undefined ? [] : [{ words: shareWords(low, mid, high), sources: sourcesOf(shares) }]),
    ...others.map((fact) => ({ words: knownFactWords(fact), sources: sourcesOf([fact]) })),
  ];
}

const SHARE_FIELDS: readonly string[] = ["imgShareLow", "imgShare", "imgShareHigh"];

function shareWords(low: number | undefined, mid: number, high: number | undefined): string {
  const range = low === undefined || high === undefined ? "" : ` (${low} to ${high})`;
  return `Residents who are IMGs: our estimate, about ${mid} of 100${range}.`;
}

function outOf100(fact: KnownFact | undefined): number | undefined {
  return typeof fact?.value === "number" ? Math.round(100 * fact.value) : undefined;
}

function sourcesOf(facts: readonly KnownFact[]): readonly string[] {
  return [...new Set(facts.flatMap(({ entries }) => entries.map(({ source }) => source)))];
}

/** That she does not look for the specialty of the program; empty = she does. */
export function soughtWords({ sought, specialty }: Pick<InterviewSheet, "sought" | "specialty">): string {
  return sought ? "" : `Your profile does not look for this specialty: ${specialty}.`;
}

function originWords({ year, standing, note }: Entry): string {
  const when = year === null ? "year unknown" : String(year);
  const parts = [when, ...(standing === "published" ? [] : [ORIGINS[standing] ?? standing])];
  return [...parts, ...(note === null ? [] : [note])].join("; ");
}

const ORIGINS: Readonly<Record<string, string>> = { yours: "your own entry" };

/** What is unknown there as a question, with what is known of the answer. */
export function toAskWords({ field, source, year }: FactToAsk): string {
  if (isVisa(field)) return `${questionAlone({ field })} ${knownWords({ field, source, year })}`;
  return `${ASKED_THERE[field] ?? `Ask about: ${unknownName(field)}.`} ${knownWords({ field: "visaJ1", source, year })}`;
}

function isVisa(field: string): field is Extract<AskFirst["field"], "visaJ1" | "visaH1b"> {
  return field === "visaJ1" || field === "visaH1b";
}

const ASKED_THERE: Readonly<Record<string, string>> = {
  ehrVendor: "Which health record system do residents use, in the hospital and in clinic?",
  informaticsFellowship: "Is there a fellowship in clinical informatics here, or a way to one?",
  informaticsIndicators: "Who works on informatics here, and do residents take part?",
  boardPassRate: "How many graduates pass the boards at the first try?",
};

/** Why she wants the program, in sentences; where her profile does not say it, the question. */
export function reasonWords(reasons: readonly ProgramReason[]): readonly string[] {
  if (reasons.length === 0)
    return ["Your profile tells no reason for this program. Which one will you give?"];
  return reasons.map(oneReason);
}

function oneReason(reason: ProgramReason): string {
  switch (reason.code) {
    case "pinned":
      return "You want it on your list in any case.";
    case "signal":
      return reason.signal === "signal" ? "You sent it a signal." : `You sent it a ${reason.signal} signal.`;
    case "home-state":
      return `You have ties to ${reason.state}.`;
    case "preferred-state":
      return `You prefer ${reason.state}.`;
    case "setting-wanted":
      return `You look for this setting: ${settingName(reason.setting)}.`;
    case "informatics-wanted":
      return `You gave informatics weight, and this is known here: ${listed(reason.fields.map(unknownName))}.`;
  }
}

/** What to write down before the day is over; each is a line to fill in. */
export const AFTERWARDS: readonly string[] = [
  "First thing that I saw:",
  "Second thing that I saw:",
  "Third thing that I saw:",
  "One doubt:",
  "My gut feeling:",
];

/** What has become of the application there, in one sentence; empty = none was told. */
export function standingWords({ inSeason }: Pick<InterviewSheet, "inSeason">): string {
  if (inSeason === undefined) return "";
  const { state, interviewed } = inSeason;
  const day = interviewed === null ? "" : `, interview on ${dayWords(interviewed)}`;
  return `Your application: ${STATES[state]}${day}.`;
}

const STATES: Readonly<Record<NonNullable<InterviewSheet["inSeason"]>["state"], string>> = {
  waiting: "no answer yet",
  invited: "invited",
  interviewed: "interviewed",
  rejected: "rejected",
  "rejected-after-interview": "rejected after the interview",
  withdrawn: "withdrawn",
};
