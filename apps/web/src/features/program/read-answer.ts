import { FIELDS, ownValueProblem, ownValueTakes } from "@smartpick/core";
import { takesWords } from "@smartpick/report";
import { typedNumber } from "../me/fields/typed-number.ts";

/** What was typed as a value of the fact, or what may be typed, in words. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: boolean | number }
  | { readonly ok: false; readonly words: string };

/** Reads the answer of a program: "yes" or "no" for a fact that is either, else a whole number within the fact's range. */
export function readAnswer(field: keyof typeof FIELDS, text: string): ReadAnswer {
  const flag = FIELDS[field].type === "flag";
  const value = flag ? flagOf(text) : numberOf(text);
  if (value === null || ownValueProblem(field, value, "") !== null)
    return { ok: false, words: flag ? "Choose yes or no." : `Write ${takesWords(ownValueTakes(field))}.` };
  return { ok: true, value };
}

function flagOf(text: string): boolean | null {
  if (text === "yes") return true;
  return text === "no" ? false : null;
}

function numberOf(text: string): number | null {
  const number = typedNumber(text, { fractions: false });
  return typeof number === "number" ? number : null;
}
