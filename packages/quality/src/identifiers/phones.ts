import { type Detector, matches } from "./finding.ts";

const digitsIn = (text: string): number => text.replace(/\D/g, "").length;
const isPhoneLong = (text: string): boolean => digitsIn(text) >= 9 && digitsIn(text) <= 15;

/** Words between "call" and the number: "call her back at 555 0147". */
const WHOM =
  "(?: (?:back|her|him|me|them|us|pt|patient|mom|mother|father|son|daughter|wife|husband|sister|brother|home|cell|mobile|office|work|neighbou?r|clinic)){0,3}";

/** Telephone and fax numbers as they are written in many countries. */
export const PHONES: readonly Detector[] = [
  matches(
    /\b(?:fax(?:ed)?|facsimile)(?:\s*(?:no|number|to|at|is))?[.:# ]*(?<part>\+?[\d(][\d ().-]{6,18}\d)/i,
    "fax",
    "certain",
    "context-words",
  ),
  matches(
    /(?<![\w.])F(?:x|ax)?[.:] ?(?<part>\+?[\d(][\d ().-]{7,18}\d)/,
    "fax",
    "certain",
    "context-words",
    isPhoneLong,
  ),
  matches(
    new RegExp(
      `\\b(?:phone|tel|telephone|mob|mobile|cell|ph|call(?:ed|s)?|whatsapp|contact(?:ed)?|viber|imo|sms|text(?:ed)?|reach(?:ed|able)?|dial|ring|landline|hotline|home|work|office)${WHOM}(?:\\s*(?:no|number|on|at|is|to))?[.:# ]*(?<part>\\+?[\\d(][\\d ().-]{5,18}\\d)(?![\\d/]|\\.\\d| ?(?:mg|ml|mcg|units?|hours?|days?|steps))`,
      "i",
    ),
    "phone",
    "certain",
    "context-words",
    (text) => digitsIn(text) >= 7,
  ),
  matches(
    /\b(?:pager|beeper|paged?|ext(?:n|ension)?|extn|voicemail|vm)(?: (?:no|number|at|is|to))?[.:# ]*(?<part>\d{3,5}(?:[- ]\d{4})?)(?![\d/-]|\.\d| ?(?:mg|ml|mcg|degrees|deg))/i,
    "phone",
    "likely",
    "context-words",
  ),
  matches(/(?<![\w.])x\d{4,5}(?![\w/.-])/i, "phone", "look"),
  matches(
    /\b(?:phone|vocera|ascom|desk|ext) (?<part>\d-\d{4})(?![\w/-])/i,
    "phone",
    "likely",
    "context-words",
  ),
  matches(/(?<![\w+.])\+\d{1,3}[\d ().-]{6,18}\d(?![\w.])/, "phone", "certain", "form", isPhoneLong),
  matches(/(?<![\w.])00\d{1,3}[ -][\d ()-]{6,16}\d(?![\w.])/, "phone", "likely", "form", isPhoneLong),
  matches(
    /(?<![\w.-])(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ ./-]{0,2}\d{3}[ .-]\d{4}(?![\w-])/,
    "phone",
    "certain",
  ),
  matches(/(?<![\w.-])[2-9]\d{2}[2-9]\d{6}(?![\w.-])/, "phone", "likely"),
  matches(/(?<![\w.-])0\d{1,4}[ -]\d{6,8}(?![\w-])/, "phone", "certain"),
  matches(/(?<![\w.-])0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}(?![\w-])/, "phone", "certain"),
  matches(/(?<![\w.-])\(0\d{1,4}\)[ -]?\d{3,4}[ -]?\d{3,4}(?![\w-])/, "phone", "certain"),
  matches(/(?<![\w.-])0\d(?:[ .-]\d{2}){4}(?![\w-])/, "phone", "certain"),
  matches(/(?<![\w.-])\d{2}[ -]\d{4}[ -]\d{4}(?![\w-]|\.\d)/, "phone", "likely"),
  // Mobile numbers of South Asia, Egypt and Nigeria, written without a space.
  matches(
    /(?<![\w.-])(?:9[78]\d{8}|[6-8]\d{9}|03\d{9}|01[0-9]\d{8}|0[789][01]\d{8}|09\d{9})(?![\w.-])/,
    "phone",
    "likely",
  ),
  matches(/(?<![\w.-])9[678]\d{2}[ -]?\d{3}[ -]?\d{3}(?![\w-])/, "phone", "likely"),
  matches(/(?<![\w.-])[6-9]\d{4}[ -]\d{5}(?![\w-])/, "phone", "likely"),
  // Seven digits of a local number; a range such as 150-1000 ends in a round number and begins no lower.
  matches(
    /(?<![\w./-])[2-9]\d{2}-\d{4}(?![\w/-]|\.\d| ?(?:mg|ml|mcg|units?|cells?|g|kcal|steps|ng|pg|iu)\b)/i,
    "phone",
    "look",
    "form",
    (text) => !text.endsWith("0"),
  ),
];
