import type { Rule } from "../rule.ts";
import { addressesReader } from "./addresses-reader.ts";
import { borrowedPhrase } from "./borrowed-phrase.ts";
import { clicheOpening } from "./cliche-opening.ts";
import { machineTell } from "./machine-tell.ts";
import { nonInclusive } from "./non-inclusive.ts";
import { overClaim } from "./over-claim.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { programNameMixUp } from "./program-name-mix-up.ts";
import { repeatedSentence } from "./repeated-sentence.ts";
import { specialtyMixUp } from "./specialty-mix-up.ts";
import { unverifiableMetric } from "./unverifiable-metric.ts";
import { vaguePraiseRequest } from "./vague-praise-request.ts";
import { vagueSelfPraise } from "./vague-self-praise.ts";

/** Wording: stock phrases, praise, claims, labels, and what was left from another version. */
export const STYLE_RULES: readonly Rule[] = [
  clicheOpening,
  borrowedPhrase,
  vagueSelfPraise,
  vaguePraiseRequest,
  overClaim,
  unverifiableMetric,
  machineTell,
  repeatedSentence,
  placeholderLeft,
  addressesReader,
  nonInclusive,
  specialtyMixUp,
  programNameMixUp,
];
