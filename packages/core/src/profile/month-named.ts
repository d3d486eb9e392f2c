import { isTakenDay } from "./taken-days.ts";

/** Said of an end that has not come. */
export const NOW = "now";

const NOW_WORDS: ReadonlySet<string> = new Set([NOW, "present", "current", "ongoing", "today"]);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A year of two digits from here on is one of the last century. */
const FIRST_OF_LAST_CENTURY = 70;

/** A month as `YYYY-MM`, from that form, a day, `05/2021`, `5/21`, `05.2021`, or `May 2021`; `null` where it is none. */
export function monthNamed(input: string): string | null {
  const text = input.trim().toLowerCase();
  const parts =
    /^(?<year>\d{4})-(?<month>\d{2})(?:-\d{2})?$/.exec(text)?.groups ??
    /^(?<month>\d{1,2})[/.](?<year>\d{4}|\d{2})$/.exec(text)?.groups ??
    /^(?<name>[a-z]{3,9})\.?,? (?<year>\d{4})$/.exec(text)?.groups;
  if (parts === undefined) return null;
  const { year = "", month, name } = parts;
  const place = month === undefined ? placeNamed(name ?? "") : Number(month);
  if (place < 1 || place > 12) return null;
  const found = `${wholeYear(year)}-${String(place).padStart(2, "0")}`;
  return isTakenDay(`${found}-01`) ? found : null;
}

/** The same, or `"now"`. */
export function monthOrNow(input: string): string | null {
  return NOW_WORDS.has(input.trim().toLowerCase()) ? NOW : monthNamed(input);
}

/** The month as `05/2021`, as a form has it; what is no month stays as it is. */
export function monthShown(input: string): string {
  const named = monthNamed(input);
  return named === null ? input : `${named.slice(5)}/${named.slice(0, 4)}`;
}

function wholeYear(year: string): string {
  if (year.length > 2) return year;
  return `${Number(year) < FIRST_OF_LAST_CENTURY ? "20" : "19"}${year}`;
}

function placeNamed(name: string): number {
  return isMonthName(name) ? MONTHS.indexOf(name.slice(0, 3)) + 1 : 0;
}

const FULL =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

const isMonthName = (name: string): boolean => FULL.test(name);
