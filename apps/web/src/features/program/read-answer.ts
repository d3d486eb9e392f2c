import {
  FIELDS,
  isIsoDate,
  isTakenDay,
  isWebAddress,
  noneOf,
  ownValueProblem,
  ownValueTakes,
  webAddressMeant,
} from "@smartpick/core";
import { takesWords } from "@smartpick/report";
import { typedNumber } from "../me/fields/typed-number.ts";

/** What was typed as a value of the fact, or what may be typed, in words. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: boolean | number }
  | { readonly ok: false; readonly words: string };

/**
 * Reads the answer of a program: "yes" or "no" for a fact that is either, else a whole number within the fact's range, or
 * "none" where it sets no limit.
 */
export function readAnswer(field: keyof typeof FIELDS, text: string): ReadAnswer {
  const flag = FIELDS[field].type === "flag";
  const value = flag ? flagOf(text) : limitOf(field, text);
  if (value === null || ownValueProblem(field, value, "") !== null)
    return { ok: false, words: flag ? "Choose yes or no." : `Write ${takesWords(ownValueTakes(field))}.` };
  return { ok: true, value };
}

function flagOf(text: string): boolean | null {
  if (text === "yes") return true;
  return text === "no" ? false : null;
}

function limitOf(field: string, text: string): number | null {
  return /^\s*(none|no limit)\s*$/i.test(text) ? noneOf(field) : numberOf(text);
}

/** What was typed as the address of a page: `null` where nothing was, or in words what may be typed. */
export function readPage(
  text: string,
): { readonly ok: true; readonly address: string | null } | { readonly ok: false; readonly words: string } {
  if (text.trim() === "") return { ok: true, address: null };
  const address = isWebAddress(text.trim()) ? text.trim() : webAddressMeant(text);
  return address === null
    ? { ok: false, words: `Write ${takesWords({ kind: "address" })}, or leave it empty.` }
    : { ok: true, address };
}

function numberOf(text: string): number | null {
  const number = typedNumber(text, { fractions: false });
  return typeof number === "number" ? number : null;
}

/** The day on which something was read: one that a profile takes, not after today, or in words what may be given. */
export function readDay(
  text: string,
  today: string,
): { readonly ok: true; readonly day: string } | { readonly ok: false; readonly words: string } {
  const day = text.trim();
  return isIsoDate(day) && isTakenDay(day) && day <= today
    ? { ok: true, day }
    : { ok: false, words: "Give the day on which you read it, today or earlier." };
}
