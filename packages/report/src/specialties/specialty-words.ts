import type { SpecialtiesReport, SpecialtyRow } from "@smartpick/core";
import { chancePhrase, outOf100, rangeNote, rangeSentence } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { capitalised, counted, grouped, listed } from "../english/plural.ts";
import { levelSentences } from "../plan/headline-words.ts";
import { comparedMatch } from "./compared-match.ts";
import { comparedGroups } from "./compared-rows.ts";

const VERDICTS: Readonly<Record<SpecialtyRow["verdict"], string>> = {
  possible: "Possible",
  hard: "Hard",
  unrealistic: "Unrealistic today",
  "over-budget": "Budget too small",
  "not-covered": "Not covered",
};

/** The verdict on a specialty in one or two words. */
export function specialtyVerdict(verdict: SpecialtyRow["verdict"]): string {
  return VERDICTS[verdict];
}

type Compared = Pick<
  SpecialtiesReport,
  "specialties" | "warningReasons" | "equalUsd" | "winner" | "disputed"
>;

/** What the columns of a comparison say, for whoever reads them without the rest. */
export const COMPARISON_GUIDE =
  "“Published” is how many of 100 of your type who put the specialty on a rank list matched in it. Where that is not counted, it is the rate of those who put it first, which is mostly higher. Those without an interview ranked nothing and are not counted. “Evidence” is that of the interviews at the list's programs. How firm the level of the specialty is, is said under each.";

/**
 * The finding of a comparison as one sentence: `"For $1,715 each, Family Medicine gives you the best odds: 52 of 100."` Only
 * specialties with a place in the order lead it. Where ranges overlap, or published counts put ours in another order, no
 * winner is named.
 */
export function specialtiesFinding(report: Compared): string {
  const { specialties, warningReasons, equalUsd, winner } = report;
  const { inOrder, thin, overBudget } = comparedGroups(specialties);
  const [cheapest] = overBudget;
  if (inOrder.length + thin.length === 0) {
    if (cheapest?.needsUsd === undefined) return "No specialty can be estimated for these answers.";
    return `Your budget is too small for every specialty: the cheapest, ${cheapest.specialty}, needs ${dollars(cheapest.needsUsd)}.`;
  }
  if ([...inOrder, ...thin].every((row) => comparedMatch(row).mid === 0))
    return "No list can be made with these answers, so nothing can be compared.";
  const [best, ...others] = inOrder;
  if (best === undefined) return "Too little is known of each specialty here to put them in order.";
  const isAfresh = warningReasons.some(({ code }) => code === "compared-afresh");
  const money = equalUsd === undefined ? "" : `For ${dollars(equalUsd)} each, `;
  if (winner === null) {
    const near = nearTo(best, others).length > 0;
    const lead = near ? "no specialty is clearly ahead" : "no specialty is named the best";
    return money === "" ? `${capitalised(lead)}.` : `${money}${lead}.`;
  }
  return `${money}${best.specialty} ${isAfresh ? "would give" : "gives"} you the best odds: ${outOf100(comparedMatch(best).mid)} of 100.`;
}

/** How sure the finding is, and which others with a place in the order may be as good; `null` where there is none. */
export function specialtiesLead({ specialties, winner, disputed = [] }: Compared): string | null {
  const [best, ...others] = comparedGroups(specialties).inOrder;
  if (best === undefined || comparedMatch(best).mid === 0) return null;
  const match = comparedMatch(best);
  const near = winner === null ? nearTo(best, others) : [];
  const sentences: string[] = [];
  if (winner === null && near.length > 0) {
    const leaders = [best, ...near].map(
      (row) => `${row.specialty} (${outOf100(comparedMatch(row).mid)} of 100)`,
    );
    sentences.push(`${listed(leaders)} lie within one range.`);
  } else if (winner !== null) sentences.push(rangeSentence(match));
  const high = others
    .filter((row) => !near.includes(row) && comparedMatch(row).high >= match.mid)
    .sort((a, b) => comparedMatch(b).high - comparedMatch(a).high)
    .slice(0, NEAREST)
    .map(({ specialty }) => specialty);
  if (high.length > 0)
    sentences.push(
      `The range${high.length === 1 ? "" : "s"} of ${listed(high)} reach${high.length === 1 ? "es" : ""} as high.`,
    );
  return [...sentences, ...disputeSentences(disputed)].join(" ");
}

/** Pairs that published counts order otherwise, which makes the evidence of both thin. */
function disputeSentences(disputed: NonNullable<Compared["disputed"]>): string[] {
  return disputed
    .slice(0, NEAREST)
    .map(
      ([better, worse]) =>
        `We put ${better} above ${worse}, and published counts say the opposite. So our evidence for both is thin.`,
    );
}

/** Of others, the best first, those whose middle lies within the range of the best one. */
function nearTo(best: SpecialtyRow, others: readonly SpecialtyRow[]): readonly SpecialtyRow[] {
  const { low } = comparedMatch(best);
  return others.filter((row) => comparedMatch(row).mid >= low).slice(0, NEAREST);
}

/** As many as one reads in a sentence. */
const NEAREST = 3;

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

/** The published count that stands beside our chance, and why it may be higher. */
function perApplicantWords({
  matched,
  applicants,
  rate,
  year,
  basis,
}: NonNullable<SpecialtyRow["perApplicant"]>): string {
  const about = basis === "estimated" ? "about " : "";
  return `In ${year}, ${grouped(matched)} of ${about}${grouped(applicants)} of your type who ranked it matched in it: ${outOf100(rate)} of 100. Those without an interview ranked nothing and are not counted.`;
}

/** The published rate of those who preferred a specialty; beside that of all who ranked it, why both are right. */
function preferredWords(
  { year, matchRate }: NonNullable<SpecialtyRow["published"]>,
  besideRanked: boolean,
): string {
  const rate = `In ${year}, ${chancePhrase(matchRate)} applicants of your type who put it first matched in it.`;
  return besideRanked
    ? `${rate} Both numbers are right: the one before counts all who ranked it, as a second choice too.`
    : rate;
}

/** What a specialty offers this applicant, in sentences: chance, programs, published rate, way to informatics. */
export function specialtyWords(row: SpecialtyRow): readonly string[] {
  if (row.verdict === "not-covered") {
    return [`${row.specialty} is not covered: too little is published to estimate a chance.`];
  }
  if (row.needsUsd !== undefined) {
    return [
      `Your budget is too small for ${row.specialty}: a first application needs ${dollars(row.needsUsd)} with its fixed fees.`,
    ];
  }
  const { open, informatics, published } = row;
  const sentences = [
    `With the best list of ${counted(row.applications, "program")} in ${row.specialty} alone, you match in ${chancePhrase(row.match.mid)} seasons ${rangeNote(row.match)}.`,
    `Of ${counted(row.programs, "program")}, you meet all known rules at ${grouped(open.meets)}, something is unknown at ${grouped(open.unknown)}, a rule fails at ${grouped(open.fails)}.`,
  ];
  if (row.equal) {
    const { equal } = row;
    sentences.push(
      `For the same money as the others, that is ${counted(equal.applications, "program")} and ${chancePhrase(equal.match.mid)} seasons ${rangeNote(equal.match)}.`,
    );
  }
  if (row.level) sentences.push(...levelSentences({ levels: [row.level] }));
  if (row.perApplicant) sentences.push(perApplicantWords(row.perApplicant));
  if (row.disputed)
    sentences.push("Published counts put it in another order than we do, so the evidence is thin.");
  if (published !== null) {
    sentences.push(preferredWords(published, row.perApplicant !== undefined));
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
