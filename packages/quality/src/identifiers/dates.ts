import { type Detector, matches } from "./finding.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** The same with a capital letter, which tells a month from "may", "mar" or "march" in a sentence. */
const WRITTEN_MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const YEAR = "(?:18|19|20)\\d{2}";

/** Whether three numbers between marks are a day, a month and a year in some order that is used. */
function isDayMonthYear(text: string): boolean {
  const [a = 0, b = 0] = text.split(/[/.-]/).map(Number);
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

function isYearMonthDay(text: string): boolean {
  const [, month = 0, day = 0] = text.split(/[/.-]/).map((part) => Number.parseInt(part, 10));
  return month >= 1 && month <= 32 && day >= 1 && day <= 32 && (month <= 12 || day <= 12);
}

/** Days of the calendar as they are written in many countries, Nepal's own calendar (20xx) included. */
export const DATES: readonly Detector[] = [
  matches(
    new RegExp(`(?<![\\w-])(?:${YEAR})([/.-])\\d{1,2}\\1\\d{1,2}(?=$|[T\\s,;.)])`),
    "date",
    "certain",
    "form",
    isYearMonthDay,
  ),
  matches(
    new RegExp(`(?<![\\w/.-])\\d{1,2}([/.-])\\d{1,2}\\1(?:${YEAR})(?![\\w/-])`),
    "date",
    "certain",
    "form",
    isDayMonthYear,
  ),
  matches(
    /(?<![\w/.-])\d{1,2}([/.-])\d{1,2}\1\d{2}(?![\w/-]|\.\d)/,
    "date",
    "likely",
    "form",
    isDayMonthYear,
  ),
  matches(
    new RegExp(
      `(?<![\\w-])${DAY}(?:st|nd|rd|th)?[ -](?:of )?${MONTH}\\.?,?[ -](?:${YEAR}|\\d{2})(?!\\w)`,
      "i",
    ),
    "date",
    "certain",
  ),
  matches(new RegExp(`\\b${MONTH}\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}\\b`, "i"), "date", "certain"),
  matches(
    new RegExp(
      `\\b(?:on|since|born|dated?|until|from) (?<part>${DAY}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} ${DAY}(?:st|nd|rd|th)?)\\b`,
      "i",
    ),
    "date",
    "likely",
    "context-words",
  ),
  // Day and month without a year. "May 5" may begin an order such as "May 5 mg", so it needs a word before it (above).
  matches(
    new RegExp(`(?<![\\w/.-])${DAY}(?:st|nd|rd|th)? (?:of )?${WRITTEN_MONTH}(?!\\p{L})`, "u"),
    "date",
    "likely",
  ),
  matches(
    new RegExp(
      `(?<!\\p{L})(?!May)${WRITTEN_MONTH}\\.? ${DAY}(?:st|nd|rd|th)?(?![\\w/]|[.-]\\d| ?(?:mg|mcg|ml|mL|g|units?|tab|cap|x)\\b)`,
      "u",
    ),
    "date",
    "likely",
  ),
];

const OVER_89 = (text: string): boolean => Number(text) > 89 && Number(text) <= 125;

/** Ages over 89 in words. */
export const AGES: readonly Detector[] = [
  matches(
    /(?<!\d)(?<part>\d{2,3})[ -]?(?:years?|yrs?|y)?[ -]?(?:old|of age|y\/o|yo)\b/i,
    "date",
    "certain",
    "over-89",
    OVER_89,
  ),
  matches(/\b(?:aged?|age of)[ :]*(?<part>\d{2,3})(?![\d+-])/i, "date", "certain", "over-89", OVER_89),
  matches(
    /(?<!\d)(?<part>\d{2,3})[ -]?(?:yr|year)s?[ -](?:man|woman|male|female|lady|gentleman)\b/i,
    "date",
    "certain",
    "over-89",
    OVER_89,
  ),
];
