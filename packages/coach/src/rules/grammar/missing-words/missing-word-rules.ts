import type { Rule } from "../../rule.ts";
import { bareOpening } from "./bare-opening.ts";
import { ifNoSubject } from "./if-no-subject.ts";
import { missingBe } from "./missing-be.ts";
import { missingCopula } from "./missing-copula.ts";
import { missingHelper } from "./missing-helper.ts";
import { missingObject } from "./missing-object.ts";
import { missingSubject } from "./missing-subject.ts";
import { missingSubjectStart } from "./missing-subject-start.ts";
import { noMainVerb } from "./no-main-verb.ts";
import { verbWithoutDoer } from "./verb-without-doer.ts";

/** Rules of a subject or a verb that English does not leave out. */
export const MISSING_WORD_RULES: readonly Rule[] = [
  bareOpening,
  ifNoSubject,
  missingBe,
  missingCopula,
  missingHelper,
  missingObject,
  missingSubjectStart,
  missingSubject,
  noMainVerb,
  verbWithoutDoer,
];
