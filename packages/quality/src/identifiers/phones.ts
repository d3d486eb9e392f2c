import { type Detector, matches } from "./finding.ts";

const digitsIn = (text: string): number => text.replace(/\D/g, "").length;
const isPhoneLong = (text: string): boolean => digitsIn(text) >= 9 && digitsIn(text) <= 15;

/** Telephone and fax numbers as they are written in many countries. */
export const PHONES: readonly Detector[] = [
  matches(
    /\bfax(?:\s*(?:no|number))?[.:# ]*(?<part>\+?[\d(][\d ().-]{6,18}\d)/i,
    "fax",
    "certain",
    "context-words",
  ),
  matches(
    /\b(?:phone|tel|telephone|mob|mobile|cell|ph|call(?:ed)?|whatsapp|contact|viber|sms)(?:\s*(?:no|number|on|at))?[.:# ]*(?<part>\+?[\d(][\d ().-]{5,18}\d)/i,
    "phone",
    "certain",
    "context-words",
    (text) => digitsIn(text) >= 7,
  ),
  matches(/(?<![\w+.])\+\d{1,3}[\d ().-]{6,18}\d(?![\w.])/, "phone", "certain", "form", isPhoneLong),
  matches(/(?<![\w.])00\d{1,3}[ -][\d ()-]{6,16}\d(?![\w.])/, "phone", "likely", "form", isPhoneLong),
  matches(/(?<![\w.-])(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}(?![\w-])/, "phone", "certain"),
  matches(/(?<![\w.-])0\d{1,4}[ -]\d{6,8}(?![\w-])/, "phone", "certain"),
  matches(/(?<![\w.-])0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}(?![\w-])/, "phone", "certain"),
  matches(/(?<![\w.-])\(0\d{1,4}\)[ -]?\d{3,4}[ -]?\d{3,4}(?![\w-])/, "phone", "certain"),
  // Mobile numbers of South Asia, Egypt and Nigeria, written without a space.
  matches(
    /(?<![\w.-])(?:9[78]\d{8}|[6-8]\d{9}|03\d{9}|01[0-9]\d{8}|0[789][01]\d{8})(?![\w.-])/,
    "phone",
    "likely",
  ),
  matches(/(?<![\w.-])[6-9]\d{4}[ -]\d{5}(?![\w-])/, "phone", "likely"),
];
