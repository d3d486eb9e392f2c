import { APPLICANT_TYPES, type ChanceParameters } from "@smartpick/core";
import { eachOf, ifThere, keysOf, listOf, number, oneOf, orNull, text } from "./form.ts";

type Item<L> = NonNullable<L> extends readonly (infer T)[] ? T : never;

/** A type of applicant. */
export const applicantType = oneOf(...APPLICANT_TYPES);

const basis = oneOf("fitted", "published", "expert-direction", "judgement");
const sources = listOf(text);
const spread = keysOf<{ readonly mean: number; readonly sd: number }>({ mean: number, sd: number });

/** What the chances were fitted on. */
export const parametersForm = keysOf<ChanceParameters>({
  version: text,
  evidence: listOf(
    keysOf<Item<ChanceParameters["evidence"]>>({
      id: text,
      factor: text,
      mean: number,
      sd: number,
      unit: text,
      types: listOf(applicantType),
      specialties: listOf(text),
      basis,
      population: text,
      transferDiscount: number,
      sources,
      note: orNull(text),
      typical: ifThere(eachOf(spread)),
    }),
  ),
  specialties: listOf(
    keysOf<Item<ChanceParameters["specialties"]>>({
      specialty: text,
      type: applicantType,
      step2ckMean: number,
      step2ckSd: number,
      sigma: number,
      sigmaSd: number,
      level: number,
      levelSd: number,
      otherFactorsMean: number,
      otherFactorsSd: number,
      kappa: number,
      kappaSd: number,
      kappaSpread: number,
      kappaTheta: number,
      kappaStep2ck: number,
      sources,
      basis,
    }),
  ),
  person: listOf(
    keysOf<Item<ChanceParameters["person"]>>({
      type: applicantType,
      quality: number,
      share: number,
      shareSd: number,
      perTenPoints: number,
      perTenPointsSd: number,
      perFailure: number,
      perFailureSd: number,
      perYear: number,
      perYearSd: number,
      depth: number,
      depthSd: number,
      spread: number,
      offers: number,
      carried: number,
      carriedSd: number,
      sources,
      basis,
    }),
  ),
  hurdles: ifThere(
    listOf(
      keysOf<Item<ChanceParameters["hurdles"]>>({
        hurdle: text,
        specialty: text,
        threshold: orNull(number),
        share: number,
        sd: number,
        basis: oneOf("published", "pooled", "fitted"),
        sources,
      }),
    ),
  ),
  usualLists: ifThere(
    listOf(
      keysOf<Item<ChanceParameters["usualLists"]>>({
        specialty: text,
        type: applicantType,
        gamma: number,
        gammaSd: number,
        usualApplications: number,
        totalElasticity: number,
        totalElasticitySd: number,
        sources,
        basis,
      }),
    ),
  ),
  persistence: keysOf<ChanceParameters["persistence"]>({ visaJ1: number, visaH1b: number }),
  sponsorsPrior: keysOf<ChanceParameters["sponsorsPrior"]>({
    visaJ1: eachOf(number),
    visaH1b: eachOf(number),
  }),
});
