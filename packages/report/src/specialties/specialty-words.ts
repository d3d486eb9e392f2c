import type { SpecialtiesReport, SpecialtyRow } from "@smartpick/core";
import { chancePhrase, outOf100, rangeNote, rangeSentence } from "../english/chance.ts";
import { counted, grouped, listed } from "../english/plural.ts";

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

type Compared = Pick<SpecialtiesReport, "specialties" | "warningReasons">;

/** The finding of a comparison as one sentence: `"Family Medicine gives you the best odds: 52 of 100."` */
export function specialtiesFinding({ specialties, warningReasons }: Compared): string {
  const covered = specialties.filter(({ verdict }) => verdict !== "not-covered");
  if (covered.length === 0) return "No specialty can be estimated for these answers.";
  const best = bestOf(covered);
  if (best.match.mid === 0) return "No list can be made with these answers, so nothing can be compared.";
  const isAfresh = warningReasons.some(({ code }) => code === "compared-afresh");
  return `${best.specialty} ${isAfresh ? "would give" : "gives"} you the best odds: ${outOf100(best.match.mid)} of 100.`;
}

/** How sure the finding is, and which others may be as good; `null` where there is none. */
export function specialtiesLead({ specialties }: Compared): string | null {
  const covered = specialties.filter(({ verdict }) => verdict !== "not-covered");
  if (covered.length === 0) return null;
  const best = bestOf(covered);
  if (best.match.mid === 0) return null;
  const near = covered
    .filter((row) => row !== best && row.match.high >= best.match.mid)
    .sort((a, b) => b.match.high - a.match.high)
    .slice(0, NEAREST)
    .map(({ specialty }) => specialty);
  const sure = rangeSentence(best.match);
  if (near.length === 0) return sure;
  return `${sure} The range${near.length === 1 ? "" : "s"} of ${listed(near)} reach${near.length === 1 ? "es" : ""} as high.`;
}

/** As many as one reads in a sentence. */
const NEAREST = 3;

function bestOf(rows: readonly SpecialtyRow[]): SpecialtyRow {
  return rows.reduce((best, row) => (row.match.mid > best.match.mid ? row : best));
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
    `With the best list of ${counted(row.applications, "program")} in ${row.specialty} alone, you match in ${chancePhrase(row.match.mid)} seasons ${rangeNote(row.match)}.`,
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
      `${counted(informatics.programsWithFellowship, "program")} ${informatics.programsWithFellowship === 1 ? "shares its" : "share their"} sponsor with a clinical informatics fellowship.`,
    );
  }
  if (row.verdict === "unrealistic") {
    sentences.push(
      "Few applicants like you enter this specialty. Compare it with the others before you pay.",
    );
  }
  return sentences;
}
