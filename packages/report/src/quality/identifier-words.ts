import type { WordedIdentifiers } from "@smartpick/answers";
import type { Identifiers } from "@smartpick/quality";
import { counted, grouped } from "../english/plural.ts";

type Kind = WordedIdentifiers["columns"][number]["kind"];
type Column = WordedIdentifiers["columns"][number];

/** Each kind of the Safe Harbor rule with its letter in 45 CFR 164.514(b)(2)(i). */
const KINDS: Readonly<Record<Kind, readonly [one: string, letter: string]>> = {
  name: ["name of a person", "A"],
  geography: ["place smaller than a state", "B"],
  date: ["date, or age over 89", "C"],
  phone: ["telephone number", "D"],
  fax: ["fax number", "E"],
  email: ["e-mail address", "F"],
  "social-security": ["social security number", "G"],
  "record-number": ["record number", "H"],
  "health-plan": ["health plan number", "I"],
  account: ["account number", "J"],
  licence: ["certificate or licence number", "K"],
  vehicle: ["vehicle number or plate", "L"],
  device: ["device number", "M"],
  url: ["web address", "N"],
  "ip-address": ["IP address", "O"],
  biometric: ["biometric record", "P"],
  photo: ["photo", "Q"],
  "other-number": ["other unique number or trait, such as a national id", "R"],
};

const REMEDIES: Readonly<Record<Column["remedy"], string>> = {
  "remove-column": "Remove the column.",
  "remove-words": "Take these words out of the cells.",
  "shift-dates": "Keep the year alone, or replace the day by days since the first visit.",
  "age-band": "Write 90+ for every age over 89.",
  "shorten-postcode": "Keep the first three digits, and 000 for areas of 20,000 people or fewer.",
  "widen-area": "Keep the state or country alone.",
  "study-number": "Replace it by a number that you make up and keep apart.",
};

const REASONS: Readonly<Record<WordedIdentifiers["findings"][number]["reason"], string>> = {
  "column-name": "the name of the column says so",
  "column-content": "most cells of the column look so",
  form: "it is written so",
  "check-digit": "its check digit is right",
  "context-words": "the words beside it say so",
  "name-list": "it holds known names",
  "over-89": "the age is over 89",
};

/** A kind of identifier in a few words. */
export function identifierKindName(kind: Kind): string {
  return KINDS[kind][0];
}

/** Why a passage was named, as half a sentence. */
export function identifierReasonWords(reason: WordedIdentifiers["findings"][number]["reason"]): string {
  return REASONS[reason];
}

/** The first sentence over a check: whether something was found, and in how many places. */
export function identifiersHeadline({
  found,
  columns,
}: Pick<WordedIdentifiers, "found" | "columns">): string {
  if (found === 0) return "No identifier was found in this file.";
  const names = new Set(columns.map(({ column }) => column)).size;
  return `This file may tell who people are: ${counted(found, "place")} in ${counted(names, "column")}.`;
}

/** The check with its words: for each column what it seems to hold and what to do, and the warnings. */
export function wordedIdentifiers(identifiers: Identifiers): WordedIdentifiers {
  return {
    schema: "smartpick/identifiers@1",
    ...identifiers,
    columns: identifiers.columns.map((column) => ({ ...column, words: columnWords(column) })),
    source: "45 CFR 164.514(b)(2), Safe Harbor",
    warnings: warningsOf(identifiers),
  };
}

function columnWords({ column, kind, found, sure, remedy }: Identifiers["columns"][number]): string {
  const [one, letter] = KINDS[kind];
  const how = { certain: "holds", likely: "probably holds", look: "may hold" }[sure];
  return `“${column}” ${how} in ${counted(found, "cell")}: ${one} (${letter}). ${REMEDIES[remedy]}`;
}

function warningsOf({ found, findings }: Identifiers): readonly string[] {
  if (found === 0)
    return [
      "The check can miss an identifier. Read every column of free text yourself before you share the file.",
    ];
  const more =
    found > findings.length
      ? [
          `The first ${grouped(findings.length)} of ${counted(found, "place")} are listed. Every column is counted.`,
        ]
      : [];
  return [
    "This file may hold identifiers. Look at each place before you use the file, and share it with nobody until then.",
    ...more,
  ];
}
