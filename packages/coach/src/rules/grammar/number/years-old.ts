import type { ExistenceRule } from "../../rule.ts";

const COUNTS =
  "one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty seventy eighty 1 2 3 4 5 6 7 8 9 10 12 14 15 18".split(
    " ",
  );
const LONG = [
  "years-old",
  ...COUNTS.flatMap((count) =>
    ["years", "months", "weeks", "days", "hours"].map((unit) => `${count}-${unit}`),
  ),
].join("|");

/** A plural unit before a noun: “a 5 years old boy”, “a two weeks course”. */
export const yearsOld: ExistenceRule = {
  name: "years-old",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: before a noun the unit is singular, with hyphens.",
  why: "“A five-year-old boy”, “a two-week course”.",
  source: "usage",
  example: { wrong: "A 5 years old boy came.", right: "A five-year-old boy came." },
  languages: ["Spanish", "Arabic", "Hindi", "Russian", "Chinese"],
  patterns: [
    "<@num|two|three|four|five|six|seven|eight|nine|ten year|month|week experience|training|course|program|residency|internship|work> in|with|at|as|on|of|.|,|and",
    "<@num year|month|week|day old> .|,|and|when|in|at|with|who|came|was|had",
    "of|aged|age|only|about|am|is|was|are|were <@num year|month|week|day old>",
    "<a|an|my|our|the|this|that|one|every @qual{0,1} @nums years|months|weeks|days|hours|minutes> break|stay|trip|visit|delay|wait|walk|journey|drive|shift|pause|talk|lesson|film|video|meeting|call|exam|course|project|study|period|program|contract|training|rotation|class|session|flight|ride|sleep|search|ban|strike",
    "i|he|she|they|who ~have <@num years old{0,1}> .|,|and|when|but",
    "@nums <and half> years|months|weeks|days|hours|minutes|times|kilometers|miles|liters",
    "<*-years-old|*-months-old|*-days-old>",
    "<a|an|the|one|this|another|that|my|his|her|our @adj{0,2} @num years|months|weeks|days|hours old> !when",
    "<@num years|months|weeks|days old> boy|girl|child|man|woman|patient|male|female|lady|baby|infant|mother|father|farmer|teacher|gentleman|student|son|daughter|grandmother|@adj",
    `${LONG}`,
    "<a|an|this|that|another|one @adj{0,2} @num years|months|weeks|days|hours|minutes> @noun|training|research|teaching|volunteer|work|long|rotation|@adj",
    "<the|my|our|his|her @num weeks|months|days|hours|minutes> course|rotation|internship|program|training|residency|workshop|elective|externship|observership|fellowship|project|camp|trip|seminar",
    "<boy|girl|child|man|woman|patient|baby|infant|male|female of|with @num years|months|days old>",
    "<boy|girl|child|man|woman|patient|male|female having|with|has @num years> ,|.|who|and",
    "<old @num years|months>",
    "<a|an @num beds|floors|pages|items|questions|steps> hospital|unit|ward|clinic|building|survey|report|questionnaire|book|guide|form",
    "<@num years> experience|residency|program|fellowship|contract|degree",
    "<in the age of @num>",
  ],
  unless: [
    "a|an|the|this|my|our|its|his|her|one @num|two|three|four|five|six|seven|eight|nine|ten year|month|week",
    "of|in|at @num day old",
    "@num years of|more|left|experience|in",
    "~have @num years , |and a|three|two|four|six",
    "@num years residency ~be",
    "the|his|her|my|our @num years|months|weeks|days old @be|,|.",
    "@num years experience with|of",
    "one of",
    "a @num|few|good|hundred days|years|hours|minutes|weeks|months late|later|early|earlier|ago|away|long",
    "@num years @adj of",
    "post-graduate-years",
  ],
};
