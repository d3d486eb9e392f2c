import type { SpecialtyRow } from "@smartpick/core";
import { chancePhrase, rangeWords } from "../english/chance.ts";
import { counted, grouped } from "../english/plural.ts";

const VERDICTS: Readonly<Record<SpecialtyRow["verdict"], string>> = {
  possible: "Possible",
  hard: "Hard",
  unrealistic: "Unrealistic today",
  "not-covered": "Not covered",
};

/** The verdict on a specialty in one or two words. */
export function specialtyVerdict(verdict: SpecialtyRow["verdict"]): string {
  return VERDICTS[verdict];
}

/** Published scores of those who matched beside the applicant's own; scores alone decide nothing, so both groups show. */
function scoreWords({
  matched,
  notMatchedMedian,
  yours,
  year,
}: NonNullable<SpecialtyRow["scores"]>): string[] {
  const sentences: string[] = [];
  if (matched.q1 !== null) {
    sentences.push(
      `In ${year}, 3 of 4 of your type who matched had ${matched.q1} or more on Step 2 CK. You have ${yours}.`,
    );
  }
  if (matched.median !== null && notMatchedMedian !== null) {
    sentences.push(
      `The middle score was ${matched.median} of those who matched and ${notMatchedMedian} of those who did not.`,
    );
  }
  return sentences;
}

/** What a specialty offers this applicant, in sentences: chance, programs, published rate, way to informatics. */
export function specialtyWords(row: SpecialtyRow): readonly string[] {
  if (row.verdict === "not-covered") {
    return [`${row.specialty} is not covered: too little is published to estimate a chance.`];
  }
  const { open, informatics, published } = row;
  const sentences = [
    `With the best list of ${counted(row.applications, "program")} in ${row.specialty} alone, you match in ${chancePhrase(row.match.mid)} seasons, likely ${rangeWords(row.match)}.`,
    `Of ${counted(row.programs, "program")}, you meet all known rules at ${grouped(open.meets)}, something is unknown at ${grouped(open.unknown)}, a rule fails at ${grouped(open.fails)}.`,
  ];
  if (published !== null) {
    sentences.push(
      `Published for ${published.year}: ${chancePhrase(published.matchRate)} applicants of your type with a rank list matched.`,
    );
    if (published.matched < 10) {
      sentences.push(`That was ${counted(published.matched, "applicant")} in the whole country.`);
    }
  }
  if (row.scores !== null) sentences.push(...scoreWords(row.scores));
  if (informatics.fellowshipsByBase > 0) {
    sentences.push(
      `${counted(informatics.fellowshipsByBase, "clinical informatics fellowship")} ${informatics.fellowshipsByBase === 1 ? "has" : "have"} this specialty as base.`,
    );
  }
  if (informatics.programsWithFellowship > 0) {
    sentences.push(
      `${counted(informatics.programsWithFellowship, "program")} ${informatics.programsWithFellowship === 1 ? "shares its" : "share their"} sponsor with such a fellowship.`,
    );
  }
  if (row.verdict === "unrealistic") {
    sentences.push(
      "Few applicants like you enter this specialty. Compare it with the others before you pay.",
    );
  }
  return sentences;
}
