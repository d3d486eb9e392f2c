import type { LetterRemark, LettersReport } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { listed } from "../english/plural.ts";
import { writerAt } from "./writer-at.ts";

type Words = {
  readonly [Code in LetterRemark["code"]]: (of: Extract<LetterRemark, { code: Code }>) => string;
};

/** A remark about letters in sentences: what it is, and what to do. */
export function remarkWords(remark: LetterRemark, report: LettersReport): string {
  const { rules } = report;
  const by = (index: number): string => writerAt(report, index);
  const words: Words = {
    "more-than-most": ({ specialty, letters: count, most }) =>
      `${specialty}: ${count} letters are meant for it, and a program takes at most ${most}. You choose which.`,
    "none-for-specialty": ({ specialty }) => `${specialty}: no letter is meant for it.`,
    "no-us-specialist": ({ specialty }) =>
      `${specialty}: no letter is from a US physician of this specialty.`,
    "standard-letter": ({ specialty }) =>
      `${specialty} has a standard form of letter. Ask its programs whether they want it.`,
    "other-service": ({ specialty, service }) =>
      `${specialty} takes applications through ${service}. Its letters go another way, and the limit may differ. Ask there.`,
    "not-waived": ({ letter }) =>
      `${by(letter)}: you keep your right to read this letter. It is usual to waive it.`,
    "applicant-uploads": ({ letter }) =>
      `${by(letter)}: you would upload this letter yourself. The writer has to do it, through the link.`,
    "carried-over": ({ letter, from }) =>
      `${by(letter)}: letters uploaded before ${dayWords(from)} are carried over. Look whether it is there.`,
    "request-anew": ({ letter, from }) =>
      `${by(letter)}: requests still open on ${dayWords(from)} are lost. Make this one anew in MyERAS.`,
    "goes-nowhere": ({ letter }) =>
      `${by(letter)}: it is meant for no specialty that you seek, so it goes nowhere.`,
    "day-ahead": ({ letter, event, day }) =>
      `${by(letter)}: ${event} ${dayWords(day)} is still to come, so it does not count yet.`,
    "work-ahead": ({ letter, from }) =>
      `${by(letter)}: your work together begins ${dayWords(from)}. What it shows is still to come.`,
    "due-after-reading": ({ letter, reading }) =>
      `${by(letter)}: it is due after ${dayWords(reading)}${expected(rules)}, when programs begin to read.`,
  };
  return (words[remark.code] as (of: LetterRemark) => string)(remark);
}

function expected({ reading }: LettersReport["rules"]): string {
  return reading?.sure === "expected" ? " (expected)" : "";
}

/** The specialties that alone have a standard letter, as a sentence. */
export function standardLetterWords({
  specialties,
}: NonNullable<LettersReport["rules"]["standard"]>): string {
  return `Only ${listed(specialties)} ${specialties.length === 1 ? "has" : "have"} a standard form of letter in this portal.`;
}
