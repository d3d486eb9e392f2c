import type { Profile } from "@smartpick/core";
import { dollars } from "../english/money.ts";
import { counted, listed } from "../english/plural.ts";

const TYPES: Readonly<Record<Profile["applicant"]["type"], string>> = {
  "us-md": "MD of a US school",
  do: "DO of a US school",
  "us-img": "International graduate (IMG), US citizen",
  "non-us-img": "International graduate (IMG), not a US citizen",
};

const VISAS: Readonly<Record<NonNullable<Profile["visa"]>, string>> = {
  none: "Needs no visa",
  j1: "Needs a J-1 visa",
  h1b: "Needs an H-1B visa",
  any: "Needs a visa, J-1 or H-1B",
};

const CERTIFICATE = { certified: "held", applied: "Pathway applied for", none: "not applied for" } as const;

/** Who applies, as the answers tell it and without a name: short sentences; what is not told says so where it counts. */
export function applicantSentences({ applicant, exams, experience, visa }: Profile): readonly string[] {
  const { type, country, graduationYear, earlierMatches } = applicant;
  const { usClinicalMonths, publications } = experience;
  const isImg = type === "us-img" || type === "non-us-img";
  return [
    `${TYPES[type]}${country === null ? "" : `, ${country}`}, ${graduationYear === null ? "year of graduation not told" : `graduated in ${graduationYear}`}.`,
    `${examWords(exams)}.`,
    ...(isImg && exams.ecfmg !== undefined ? [`ECFMG certificate: ${CERTIFICATE[exams.ecfmg]}.`] : []),
    ...(visa === null ? (isImg ? ["Need of a visa not told."] : []) : [`${VISAS[visa]}.`]),
    ...(usClinicalMonths === null ? [] : [`US clinical experience: ${counted(usClinicalMonths, "month")}.`]),
    ...(publications === null ? [] : [`Publications: ${publications}.`]),
    ...(earlierMatches > 0 ? [`Earlier seasons without a match: ${earlierMatches}.`] : []),
  ];
}

function examWords({ step1, step2ck, step3, failedAttempts, comlex }: Profile["exams"]): string {
  const failed = (count: number | null): string => (count ? `, failed ${times(count)}` : "");
  return [
    ...(step1 === null ? [] : [`Step 1 ${resultWords(step1)}${failed(failedAttempts.step1)}`]),
    ...(step2ck === null ? [] : [`Step 2 CK ${resultWords(step2ck)}${failed(failedAttempts.step2ck)}`]),
    ...(step3 === null ? [] : [`Step 3 ${resultWords(step3)}${failed(failedAttempts.step3)}`]),
    ...(comlex?.level2 == null ? [] : [`COMLEX Level 2-CE ${comlex.level2}`]),
    ...(step1 === null && step2ck === null && comlex === null ? ["Exams not told"] : []),
  ].join("; ");
}

function resultWords(result: number | string): string {
  switch (result) {
    case "pass":
      return "passed";
    case "fail":
      return "not passed";
    case "none":
      return "not taken";
    default:
      return String(result);
  }
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

/** What the applicant asks for: specialties, places, money, and how much informatics counts. */
export function wishSentences({ seeks, budget, weights }: Profile): readonly string[] {
  const { usd, maxPrograms } = budget;
  const places = [...seeks.states, ...seeks.regions];
  return [
    `Seeks ${listed(seeks.specialties)}${places.length === 0 ? "" : ` in ${listed(places)}`}.`,
    usd === null
      ? "No limit on money is set."
      : `Money for the whole season, fixed fees included: ${dollars(usd)}.`,
    ...(maxPrograms === null ? [] : [`At most ${counted(maxPrograms, "program")}.`]),
    ...(weights.informatics > 0
      ? [`Informatics counts ${Math.round(100 * weights.informatics)} of 100 beside a match anywhere.`]
      : []),
  ];
}
