import type { SpecialtyRow } from "@smartpick/core";
import { chancePhrase, rangeWords } from "../words/chance.ts";
import { counted, grouped } from "../words/plural.ts";

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
  }
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
