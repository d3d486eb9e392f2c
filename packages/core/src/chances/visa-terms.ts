import type { Facts } from "../facts/facts.ts";
import { opennessAt } from "../facts/openness-at.ts";
import type { Applicant } from "../profile/applicant.ts";
import { evidenceFor } from "./evidence-for.ts";
import type { SpecialtyTerms } from "./specialty-terms.ts";
import { sponsorShare, sponsorshipFor, sponsorshipOf } from "./sponsorship.ts";

/** Visa need at one program, for the applicant and for the population behind the program's rate. */
export interface VisaTerms {
  /** What visa need makes of the type's share interviewed where the program sponsors what the applicant needs, in (0, 1]. */
  readonly average: number;
  /** Part of the applicant's own need in the logit, beside the program's answer. */
  readonly coefficient: number;
  /** Multiplier of the chance: the mean over the answer. */
  readonly pass: number;
  /** Chance that the program sponsors, and the multiplier if it does not; it is 1 if it does. */
  readonly sponsors: number;
  readonly passIfNot: number;
  readonly settled: boolean;
  /** Whether an answer was published, or none is needed. */
  readonly known: boolean;
}

/**
 * The openness averages over those who need a visa and those who do not, so what the program's own answer (or, for an
 * estimate from its kind alone, the specialty's share of sponsors) does to that average is taken out; then the
 * applicant's own need is put in. An unknown answer is the mean of the chances that a yes and a no would give: a program
 * that sponsors has the same rate from more people, so there it is shared among more. Who sponsors H-1B is taken to
 * sponsor J-1 as well, as 97 of 100 that publish do.
 */
export function visaTermsOf(
  facts: Facts,
  applicant: Applicant,
  row: number,
  { name, visaNeed, visaNeedShare, visaRecord }: SpecialtyTerms,
): VisaTerms {
  const coefficient = visaRecord?.mean ?? 0;
  // Who has not told is taken as her type is: a J-1 is what most need.
  const need = applicant.visa ?? "j1";
  const own = need === "none" ? null : sponsorshipFor(facts, row, name, applicant.season, need);
  const sponsors = own?.chance ?? 1;
  const j1 = sponsorshipOf(facts, row, "visaJ1", name, applicant.season);
  // Where either visa would do and one is settled as not sponsored, the other is all that is open.
  const open = need === "any" && j1.settled ? "h1b" : need;
  const left = own === null || own.settled ? 0 : leftUnsponsored(facts, applicant, name, open);

  const exceptions = leftUnsponsored(facts, applicant, name, "j1");
  // After a settled no to a J-1, who needs a visa may still come by an H-1B, where that is what the applicant looks to.
  const j1Left = j1.settled && (own === null || need === "j1") ? 0 : exceptions;
  const averageAt = (pass: number): number =>
    1 - visaNeedShare + visaNeedShare * Math.exp(coefficient) * pass;
  // The program's own rate holds its own answer, its kind's that of the kind; kind and mix lie between them.
  const { basis } = opennessAt(facts, row, applicant.typeIndex, applicant.season);
  const ownWeight = facts.judgements.ownAnswerInRate[basis];
  const share = sponsorShare(facts, "visaJ1", name);
  const ofKind = averageAt(share + (1 - share) * exceptions);
  const average = (pass: number): number => averageAt(pass) ** ownWeight * ofKind ** (1 - ownWeight);
  // Without a J-1 need of one's own, the J-1 answer stands beside one's own: the mean over it.
  const besides = 1 / (j1.chance / average(1) + (1 - j1.chance) / average(j1Left));
  const ifSponsored = own === null ? besides : average(1);
  const ifNot = need === "h1b" || own === null ? besides : average(j1Left);
  const passIfNot = Math.min(1, ((1 - visaNeed + visaNeed * left) * ifSponsored) / ifNot);
  return {
    average: ifSponsored,
    coefficient: coefficient * visaNeed,
    pass: sponsors + (1 - sponsors) * passIfNot,
    sponsors,
    passIfNot,
    settled: own === null || own.settled,
    known: own === null || own.known,
  };
}

/**
 * What is left of the chance where an unsettled answer is truly no: the mean of the log-normal effect, at most 1; where
 * either visa would do, the larger of the two. Published answers err, and programs make exceptions, so it is not 0.
 */
function leftUnsponsored(
  facts: Facts,
  applicant: Applicant,
  name: string,
  need: "j1" | "h1b" | "any" | "none",
): number {
  const leftOf = (factor: "visa-not-sponsored-j1" | "visa-not-sponsored-h1b"): number => {
    const record = evidenceFor(facts.parameters, factor, applicant.type, name);
    return record ? Math.min(1, Math.exp(record.mean + record.sd ** 2 / 2)) : 0;
  };
  const ofH1b = need === "h1b" || need === "any" ? leftOf("visa-not-sponsored-h1b") : 0;
  return need === "h1b" ? ofH1b : Math.max(ofH1b, leftOf("visa-not-sponsored-j1"));
}
