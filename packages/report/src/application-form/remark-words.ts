import type { ApplicationRemark, ApplicationReport } from "@smartpick/core";
import { monthWords } from "../english/day.ts";
import { counted, grouped, listed } from "../english/plural.ts";
import { entryName, labelOfKey, tallyNoun } from "./field-words.ts";

type Words = {
  readonly [Code in ApplicationRemark["code"]]: (of: Extract<ApplicationRemark, { code: Code }>) => string;
};

const TOO_MANY = {
  experiences: "Choose which stay.",
  "most-meaningful": "Choose which stay marked.",
  regions: "Choose which stay.",
  starred: "Choose which keep the star.",
  connections: "Choose which stay.",
};

/** A remark about the form in sentences: what it is, and what to do. */
export function applicationRemarkWords(
  remark: ApplicationRemark,
  report: Pick<ApplicationReport, "fields">,
): string {
  const words: Words = {
    "too-many": ({ of, count, max }) =>
      `${grouped(count)} ${tallyNoun(of, count)}. The form takes at most ${max}. ${TOO_MANY[of]}`,
    over: ({ key, over, max }) =>
      `${labelOfKey(report, key)}: ${counted(over, "character")} too many. The form takes ${grouped(max)}.`,
    "type-missing": ({ section, entry }) =>
      `${entryName({ section, entry })} has no type. The form asks for one.`,
    "meaning-missing": ({ entry }) =>
      `Experience ${entry + 1} is most meaningful, and its text on why is empty.`,
    "meaning-unmarked": ({ entry }) =>
      `Experience ${entry + 1} says why it was most meaningful, and is not marked so.`,
    "preference-and-none": ({ section }) =>
      `${section === "regions" ? "Regions" : "Settings"}: you name one, and also say that you have no preference.`,
    "same-text": ({ keys }) =>
      `The same text stands in ${listed(keys.map((key) => labelOfKey(report, key)))}. A reader learns nothing new.`,
    "dates-missing": ({ entry }) => `Experience ${entry + 1}: the first or the last month is not told.`,
    gap: ({ from, to, months }) =>
      `No entry covers ${monthOf(from)} to ${monthOf(to)}, ${months} months. What did you do then?`,
    "connections-not-asked": ({ count }) =>
      `You tell ${counted(count, "tie")}. No service of the specialties you seek asks for it.`,
  };
  return (words[remark.code] as (of: ApplicationRemark) => string)(remark);
}

function monthOf(text: string): string {
  return monthWords(Number(text.slice(0, 4)), Number(text.slice(5)));
}
