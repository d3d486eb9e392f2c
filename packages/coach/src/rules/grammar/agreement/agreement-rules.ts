import type { Rule } from "../../rule.ts";
import { agreementAcrossOf } from "./agreement-across-of.ts";
import { agreementBroad } from "./agreement-broad.ts";
import { agreementFar } from "./agreement-far.ts";
import { agreementHeBase } from "./agreement-he-base.ts";
import { agreementPluralNoun } from "./agreement-plural-noun.ts";
import { agreementPluralPronoun } from "./agreement-plural-pronoun.ts";
import { agreementSingularNoun } from "./agreement-singular-noun.ts";
import { agreementThereIs } from "./agreement-there-is.ts";
import { relativeNumber } from "./relative-number.ts";
import { subjectVerbNumber } from "./subject-verb-number.ts";

/** Rules of subject and verb that disagree in number or person. */
export const AGREEMENT_RULES: readonly Rule[] = [
  agreementAcrossOf,
  agreementBroad,
  agreementFar,
  agreementHeBase,
  agreementPluralNoun,
  agreementPluralPronoun,
  agreementSingularNoun,
  agreementThereIs,
  relativeNumber,
  subjectVerbNumber,
];
