import type { Found, NumberTakes, Problem, ProblemCode, Quantity, Takes } from "@smartpick/core";
import {
  characterName,
  contradictionWords,
  counted,
  dollars,
  foundWords,
  grouped,
  listed,
  meantWords,
  sizeUnit,
  syntaxWords,
  takesWords,
} from "@smartpick/report";
import { fieldName } from "./field-names.ts";

type Of<Code extends ProblemCode> = Extract<Problem, { code: Code }>;

/** The words of each problem; `name` is the field as the form calls it. */
type Words = { readonly [Code in ProblemCode]: (problem: Of<Code>, name: string) => string };

const NO_PROFILE = "A profile has keys with values, such as applicant, exams and seeks.";

const WORDS: Words = {
  syntax: ({ fault, path }, name) => {
    const { found, use } = syntaxWords(fault);
    const unread = "detail" in fault || path === "";
    return `${unread ? "The file cannot be read" : `${name} cannot be read: ${found}`}. Use ${use}.`;
  },
  unprintable: ({ character }, name) =>
    `${name}: one character is no text (${characterName(character)}). Take it out.`,
  "not-utf8": () => "This is not text in UTF-8. Open it in a text editor and save it as UTF-8.",
  "too-large": ({ found, most, unit }, name) =>
    `${name}: ${found === null ? `more than ${grouped(most)}` : grouped(found)} ${sizeUnit(unit)} are too many. At most ${grouped(most)} are read.`,
  "not-a-mapping": ({ found }) =>
    found.kind === "nothing"
      ? `The file is empty. ${NO_PROFILE}`
      : `This is no profile: it holds ${foundWords(found)}. ${NO_PROFILE}`,
  missing: ({ takes, or }, name) =>
    `Still needed: ${name}. ${write(takes)}${or === undefined ? "" : ` As a DO with COMLEX alone, give ${fieldName(or)} instead.`}`,
  "unknown-key": ({ key, nearest }, name) =>
    `${name.includes(key) ? `“${key}”` : name} is not a key that a profile has there.${keyMeant(nearest)}`,
  "wrong-type": ({ found, takes, nearest }, name) =>
    takes.kind === "number"
      ? `${numberSentence(name, takes, found)}${meant(nearest) || wrote(found)}`
      : `${name} cannot be ${foundWords(found)}. ${write(takes)}${meant(nearest)}`,
  "wrong-size": ({ least }, name) => `${name} has another number of entries than ${least}.`,
  "not-in-list": ({ found, takes, nearest, meant: other }, name) =>
    other !== undefined
      ? `${name}: “${found}” is not known. ${meantWords(other)}`
      : takes.kind === "number"
        ? `${numberSentence(name, takes, textFound(found))}${meant(nearest) || wrote(textFound(found))}`
        : `${name}: “${found}” is not known.${meant(nearest) || ` ${write(takes)}`}`,
  "specialty-elsewhere": ({ specialty, match }, name) =>
    `${name}: ${specialty} is chosen in the ${match}, not by NRMP, so no program of it is known here. Apply there, or choose another specialty.`,
  "out-of-range": ({ takes, nearest }, name) =>
    `${numberName(name, takes)} ${betweenWords(takes)}.${isEnd(nearest, takes) ? "" : meant(nearest)}`,
  "two-digit-score": ({ found }, name) =>
    `${name}: ${found} looks like the old two-digit scale. Write the three-digit score.`,
  "not-whole": ({ takes, nearest }, name) => `${numberName(name, takes)} a whole number.${meant(nearest)}`,
  "not-a-date": ({ nearest }, name) => `${name} is a day such as 2026-09-02.${meant(nearest)}`,
  "date-out-of-range": ({ found, least, most }, name) =>
    `${name} cannot be ${found}. ${least === null ? `Write a day up to ${most}.` : `Write a day from ${least} to ${most ?? "today"}.`}`,
  duplicate: ({ found }, name) => `${name}: “${found}” stands there twice. Keep it once.`,
  contradiction: ({ contradiction, path }, name) => {
    const { found, write: remedy } = contradictionWords(
      contradiction,
      (of) => eventName(path, of) ?? fieldName(of),
    );
    // What stands in two lists has to stay in one; nothing is to be written.
    const act = contradiction.rule === "wanted-and-shut-out" ? "Keep" : "Write";
    return `${path === "" ? "" : `${name}: `}${found}. ${act} ${remedy}.`;
  },
  "unsupported-version": ({ found, nearest }) =>
    `This file is of another version (${found}). This app reads ${nearest}.`,
  "program-not-found": ({ found, nearest }, name) =>
    `${name}: no program has the id ${found}.${nearest === undefined ? "" : ` The nearest is ${nearest}.`}`,
  "season-not-covered": ({ found, nearest }) =>
    `No facts are known for the ${found} season.${nearest === undefined ? "" : ` The first with facts is ${nearest}.`}`,
  "season-over": ({ found, nearest }) => `The ${found} season is over. Choose the ${nearest} season.`,
  "signals-above-allowance": ({ specialty, signal, found, most, season, sent }) =>
    `${sent ? "Your applications so far name" : "Your file asks for"} ${signalCount(found, signal)} in ${specialty}. The ${season} season gives ${most}. ${sent ? "Correct the entries that name too many." : `Write ${most} or fewer.`}`,
  "signal-kind": ({ specialty, signal, kinds, season }) =>
    `${specialty} has no ${signal === "signal" ? "signals of one kind" : `${signal} signals`} in ${season}. It has ${listed(kinds)}.`,
  "facts-unreadable": () => "The program facts could not be opened. Load the page again.",
  more: ({ count }) => `And ${counted(count, "more problem")}.`,
};

const EVENTS: Readonly<Record<string, string>> = {
  "application from": "the first month",
  "letters from": "the first day together",
  "letters asked": "the day you asked",
  "in_season applied": "the day you applied",
  "in_season invited": "the day of the invitation",
};

/** An event of the entry at a path by its key, as the forms call it; `undefined` for what is none. */
function eventName(path: string, key: string): string | undefined {
  return EVENTS[`${/^\w+/.exec(path)?.[0]} ${key}`];
}

/** One problem in one or two sentences that name the field as the form does. */
export function problemWords(problem: Problem): string {
  const words = WORDS[problem.code] as (given: Problem, name: string) => string;
  const sentence = words(problem, fieldName(problem.path));
  return problem.line === undefined ? sentence : `Line ${problem.line}: ${sentence}`;
}

function write(takes: Takes): string {
  return `Write ${takesWords(takes)}.`;
}

/** Scores and years have names in the singular; "Publications is" would be none. */
function numberName(name: string, { of }: NumberTakes): string {
  return isNamed(of) ? `${name} is` : `${name}: write`;
}

/** What a number may be; to another currency, that it has to be dollars. */
function numberSentence(name: string, takes: NumberTakes, found: Found): string {
  const isForeign = takes.of === "usd" && found.kind === "text" && OTHER_CURRENCY.test(found.text);
  return `${numberName(name, takes)} ${isForeign ? "the amount in US dollars" : takesWords(takes)}.`;
}

/** A sign of money other than that of dollars, alone or beside a letter that makes it another dollar. */
const OTHER_CURRENCY = /(?![$＄﹩])\p{Sc}|[A-RT-Z]\$/u;

/** What was typed, in its own letters; a list or nothing at all was not typed, and is not quoted. */
function wrote(found: Found): string {
  switch (found.kind) {
    case "nothing":
    case "empty-text":
      return "";
    case "text":
    case "number":
    case "flag":
      return ` You wrote “${foundWords(found)}”.`;
    default:
      return ` It holds ${foundWords(found)}.`;
  }
}

function textFound(text: string): Found {
  return text === "" ? { kind: "empty-text" } : { kind: "text", text };
}

function isNamed(of: Quantity): boolean {
  return of === "score" || of === "year" || of === "season";
}

function meant(nearest: string | number | undefined): string {
  return nearest === undefined ? "" : ` Did you mean ${nearest}?`;
}

/** A key of another group is named with the group it belongs to. */
function keyMeant(nearest: string | undefined): string {
  const group = nearest?.split(".").slice(0, -1).join(", ") ?? "";
  return group === "" ? meant(nearest) : ` It belongs under ${group}.`;
}

/** The nearest end of a span is no guess at what was meant. */
function isEnd(nearest: number | undefined, { least, most }: NumberTakes): boolean {
  return nearest === least || nearest === most;
}

function betweenWords({ least, most, of }: NumberTakes): string {
  const written = of === "usd" ? dollars : of === "year" || of === "season" ? String : grouped;
  if (least !== null && most !== null) {
    const kind = isNamed(of) ? "" : of === "usd" ? "an amount " : "a number ";
    return `${kind}between ${written(least)} and ${written(most)}`;
  }
  if (least !== null) return `${written(least)} or more`;
  return most === null ? "another number" : `${written(most)} or less`;
}

function signalCount(count: number, signal: "gold" | "silver" | "signal"): string {
  return counted(count, signal === "signal" ? "signal" : `${signal} signal`);
}
