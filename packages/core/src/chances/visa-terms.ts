import type { Facts } from "../facts/facts.ts";
import { opennessAt } from "../facts/openness-at.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { Exceptions } from "./exceptions.ts";
import type { SpecialtyTerms } from "./specialty-terms.ts";
import { type Sponsorships, sponsorShare, sponsorshipFor, sponsorshipsOf } from "./sponsorship.ts";

/** Visa need at one program, for the applicant and for the population behind the program's rate. */
export interface VisaTerms {
  /** Chance that the program sponsors what the applicant needs, and the multiplier if it does not; it is 1 if it does. */
  readonly sponsors: number;
  readonly passIfNot: number;
  /**
   * What visa need makes of the type's share interviewed where the program sponsors what the applicant needs; for who needs
   * no visa the harmonic mean over the J-1 answer. In (0, 1].
   */
  readonly average: number;
  /** Multiplier of the chance: the mean over the answer. */
  readonly pass: number;
  /** Part of the applicant's own need in the logit, beside the program's answer. */
  readonly coefficient: number;
  readonly settled: boolean;
  /** Whether an answer was published, or none is needed. */
  readonly known: boolean;
}

/**
 * The openness averages over those who need a visa and those who do not, so what the program's own answer (or, for an
 * estimate from its kind alone, the specialty's share of sponsors) does to that average is taken out; then the
 * applicant's own need is put in. An unknown answer is the mean of the chances that a yes and a no would give: a program
 * that sponsors has the same rate from more people, so there it is shared among more.
 */
export function visaTermsOf(
  facts: Facts,
  applicant: Applicant,
  row: number,
  { name, visaNeed, visaNeedShare, visaRecord, notSponsored: left }: SpecialtyTerms,
): VisaTerms {
  const coefficient = visaRecord?.mean ?? 0;
  const answers = sponsorshipsOf(facts, row, name, applicant.season);
  const averageAt = (pass: number): number =>
    1 - visaNeedShare + visaNeedShare * Math.exp(coefficient) * pass;
  // The program's own rate holds its own answer, its kind's that of the kind; kind and mix lie between them.
  const { basis } = opennessAt(facts, row, applicant.typeIndex, applicant.season);
  const ownWeight = facts.judgements.ownAnswerInRate[basis];
  const share = sponsorShare(facts, "visaJ1", name);
  const ofKind = averageAt(share + (1 - share) * left.j1);
  const average = (pass: number): number => averageAt(pass) ** ownWeight * ofKind ** (1 - ownWeight);
  const common = { coefficient: coefficient * visaNeed };
  if (applicant.visa === "none") {
    const { chance, settled } = answers.visaJ1;
    const ofBoth = 1 / (chance / average(1) + (1 - chance) / average(settled ? 0 : left.j1));
    return { ...common, ...casesOf(1, 1, ofBoth), settled: true, known: true };
  }
  // Who has not told is taken as her type is: a J-1 is what most need.
  const need = applicant.visa ?? "j1";
  const own = sponsorshipFor(answers, need);
  const noJ1 = average(answers.visaJ1.settled ? 0 : left.j1);
  // Of who needs a visa where it is not sponsored, and of who may need one.
  const kept = (exceptions: number): number => 1 - visaNeed + visaNeed * (own.settled ? 0 : exceptions);
  const passIfNot = waysNot(need, answers, left).reduce(
    (sum, { part, exceptions, isOfJ1 }) =>
      sum + (part * kept(exceptions) * average(1)) / (isOfJ1 ? noJ1 : average(1)),
    0,
  );
  const { settled, known } = own;
  return { ...common, ...casesOf(own.chance, Math.min(1, passIfNot), average(1)), settled, known };
}

function casesOf(sponsors: number, passIfNot: number, average: number) {
  return { sponsors, passIfNot, average, pass: sponsors + (1 - sponsors) * passIfNot };
}

/**
 * A part of the chance that the program does not sponsor what she needs: what is left there, and whether it is her J-1 that
 * is not sponsored, so that what is left is a part of the rate of fewer people. A no to a J-1 never raises the chance of who
 * looks to an H-1B, so there it is a part of what a yes would give.
 */
interface NotSponsored {
  readonly part: number;
  readonly exceptions: number;
  readonly isOfJ1: boolean;
}

/** The ways in which a program may not sponsor what she needs; their parts sum to 1. */
function waysNot(
  need: "j1" | "h1b" | "any",
  { visaJ1, visaH1b }: Sponsorships,
  { j1, h1b }: Exceptions,
): readonly NotSponsored[] {
  // Where neither is sponsored, who looks to an H-1B is left no more than who looks to a J-1.
  const neither = Math.min(j1, h1b);
  if (need !== "h1b") {
    const looksToH1b = need === "any" && visaJ1.settled;
    return [{ part: 1, exceptions: looksToH1b ? neither : j1, isOfJ1: !looksToH1b }];
  }
  const without = 1 - visaH1b.chance;
  const ofJ1 = without === 0 ? 0 : Math.max(0, visaJ1.chance - visaH1b.chance) / without;
  return [
    { part: ofJ1, exceptions: h1b, isOfJ1: false },
    { part: 1 - ofJ1, exceptions: neither, isOfJ1: false },
  ];
}
