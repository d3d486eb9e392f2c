import type { Problem, ProblemCode, Takes } from "@smartpick/core";
import { counted, grouped, listed } from "../english/plural.ts";
import { contradictionWords } from "./contradiction-words.ts";
import { foundInFileWords } from "./found-words.ts";
import { meantWords } from "./meant-words.ts";
import { sizeUnit } from "./size-words.ts";
import { characterName, syntaxWords } from "./syntax-words.ts";
import { takesWords } from "./takes-words.ts";

type Of<Code extends ProblemCode> = Extract<Problem, { code: Code }>;

/** The sentence of each problem without its place; `field` is its path, or what stands for the whole input. */
type Words = { readonly [Code in ProblemCode]: (problem: Of<Code>, field: string) => string };

const WORDS: Words = {
  syntax: ({ fault }, field) => {
    const { found, use } = syntaxWords(fault);
    return `${field} cannot be read: ${found}; use ${use}.`;
  },
  unprintable: ({ character }, field) =>
    `${field} holds a character that is no text (${characterName(character)}); write it without that character, in plain text.`,
  "not-utf8": (_, field) => `${field} is not text in UTF-8; save it as UTF-8.`,
  "too-large": ({ found, most, unit }, field) =>
    `${field} is too long: ${found === null ? `more than ${grouped(most)}` : grouped(found)} ${sizeUnit(unit)}; write at most ${grouped(most)}.`,
  "not-a-mapping": ({ found, keys }, field) =>
    `${field} holds ${foundInFileWords(found)} where keys with values are needed; write ${takesWords({ kind: "keys", keys })}.`,
  missing: ({ takes, or }, field) =>
    `${field} is missing${write(takes)}${or === undefined ? "" : `, or, for a DO who sat COMLEX-USA alone, ${or}`}.`,
  "unknown-key": ({ known, nearest }, field) =>
    `${field} is not a known key${knownWords(known)}.${near(nearest)}`,
  "wrong-type": ({ found, takes, nearest }, field) =>
    `${field} cannot be ${foundInFileWords(found)}${write(takes)}.${near(nearest)}`,
  "wrong-size": ({ found, least, most }, field) =>
    `${field} has ${found === null ? "another number of entries" : counted(found, "entry", "entries")}; write ${sizeWords(least, most)}.`,
  "not-in-list": ({ found, takes, nearest, meant }, field) =>
    `${field} does not know "${found}"${write(takes)}.${meant === undefined ? near(nearest) : ` ${meantWords(meant)}`}`,
  "specialty-elsewhere": ({ specialty, match }, field) =>
    `${field} names ${specialty}, which is chosen in the ${match} and not by NRMP, so it is not in the ledger; apply there, or write another specialty.`,
  "out-of-range": ({ found, takes, nearest }, field) =>
    `${field} is out of range: ${found}${write(takes)}.${near(nearest)}`,
  "two-digit-score": ({ found }, field) =>
    `${field}: ${found} looks like the old two-digit scale. Write the three-digit score.`,
  "not-whole": ({ found, takes, nearest }, field) =>
    `${field} is not a whole number: ${found}${write(takes)}.${near(nearest)}`,
  "not-a-date": ({ found, nearest }, field) =>
    `${field} is not a date: ${found}${write({ kind: "date" })}.${near(nearest)}`,
  "date-out-of-range": ({ found, least, most }, field) =>
    `${field} is out of range: ${found}; write ${daysWords(least, most)}.`,
  duplicate: ({ of, found, first }, field) => `${field} stands twice: ${duplicateWords(of, found, first)}.`,
  contradiction: ({ contradiction, nearest }, field) => {
    const { found, write: remedy } = contradictionWords(contradiction, asWritten);
    return `${field} contradicts the rest: ${found}; write ${remedy}.${near(nearest)}`;
  },
  "unsupported-version": ({ found, nearest }, field) =>
    `${field} names a version that this program cannot read: ${found}; write ${nearest}.`,
  "program-not-found": ({ found, nearest }, field) =>
    `${field} names a program that is not in the ledger: ${found}${write({ kind: "program" })}.${near(nearest)}`,
  "season-not-covered": ({ found, nearest }, field) =>
    `${field} is a season without facts: ${found}${nearest === undefined ? "" : `; write ${nearest} or later`}.`,
  "season-over": ({ found, matchDay, nearest }, field) =>
    `${field} is over: ${found}, whose Match Day was ${matchDay}; write ${nearest} or later.`,
  "signals-above-allowance": ({ specialty, signal, found, most, season, sent }, field) =>
    `${field} ${sent ? "is beyond what can have been sent" : "is out of range"}: ${counted(found, `${signalWord(signal)}signal`)} in ${specialty}; the ${season} season gives ${most}.`,
  "signal-kind": ({ specialty, signal, kinds, season }, field) =>
    `${field} names a kind of signal that ${specialty} does not have in ${season}: ${signal}; write ${listed(kinds, "or")}.`,
  "facts-unreadable": ({ reason }) => `the facts cannot be read: ${reason}.`,
  more: ({ count }) => `and ${counted(count, "more problem")}.`,
};

/** A path as it is; an event of the same entry in quotation marks, since “before from” reads as no name. */
const asWritten = (name: string): string => (name.includes(".") ? name : `"${name}"`);

/** What is wrong with a file that somebody wrote by hand: one plain sentence with field, reason and remedy; `fileName` is named first when given, `whole` stands for the input. */
export function fileProblemWords(problem: Problem, fileName?: string, whole = "the profile"): string {
  const line = problem.line === undefined ? [] : [`line ${problem.line}`];
  const place = [...(fileName === undefined ? [] : [fileName]), ...line].join(", ");
  const words = WORDS[problem.code] as (given: Problem, field: string) => string;
  const sentence = words(problem, problem.path === "" ? whole : problem.path);
  return place === "" ? sentence : `${place}: ${sentence}`;
}

function write(takes: Takes): string {
  return `; write ${takesWords(takes)}`;
}

function near(nearest: string | number | undefined): string {
  return nearest === undefined ? "" : ` Nearest: ${nearest}.`;
}

function knownWords(known: readonly string[]): string {
  if (known.length === 0) return "";
  return known.length > 20
    ? `; known here: names such as ${known.slice(0, 3).join(", ")}`
    : `; known here: ${known.join(", ")}`;
}

function sizeWords(least: number, most: number | null): string {
  if (most === null) return `at least ${least}`;
  return least === most ? String(most) : `from ${least} to ${most}`;
}

function daysWords(least: string | null, most: string | null): string {
  if (least === null) return `a day up to ${most}`;
  return most === null ? `a day from ${least} on` : `a day from ${least} to ${most}`;
}

function duplicateWords(of: Of<"duplicate">["of"], found: string, first: string): string {
  switch (of) {
    case "key":
      return "the same key a second time; keep each key once";
    case "name":
      return `${found}, which means the same as ${first}; keep each name once`;
    case "item":
      return `${found}, which already stands at ${first}; keep each item once`;
    case "answer":
      return `${found}, which ${first} gives for the same program, field and date; keep one of them`;
  }
}

function signalWord(signal: "gold" | "silver" | "signal"): string {
  return signal === "signal" ? "" : `${signal} `;
}
