import type { Rule } from "../../rule.ts";
import { bareOpening } from "./bare-opening.ts";
import { ifNoSubject } from "./if-no-subject.ts";
import { missingBe } from "./missing-be.ts";
import { missingCopula } from "./missing-copula.ts";
import { missingSubject } from "./missing-subject.ts";
import { missingSubjectStart } from "./missing-subject-start.ts";

/** Rules of a subject or a verb that English does not leave out. */
export const MISSING_WORD_RULES: readonly Rule[] = [
  bareOpening,
  ifNoSubject,
  missingBe,
  missingCopula,
  missingSubjectStart,
  missingSubject,
];
