import type { Rule } from "../../rule.ts";
import { comparativeLink } from "./comparative-link.ts";
import { compareWithStart } from "./compare-with-start.ts";
import { comparison } from "./comparison.ts";
import { comparisonForms } from "./comparison-forms.ts";
import { comparisonLink } from "./comparison-link.ts";
import { degreeForms } from "./degree-forms.ts";
import { degreeWord } from "./degree-word.ts";
import { doubleComparative } from "./double-comparative.ts";
import { moreShortAdjective } from "./more-short-adjective.ts";
import { preferThan } from "./prefer-than.ts";
import { sameThan } from "./same-than.ts";
import { thenThan } from "./then-than.ts";

/** Rules of comparing: “more”, “most”, “than”, “as”, “same”, “too” and “enough”. */
export const COMPARISON_RULES: readonly Rule[] = [
  compareWithStart,
  comparisonForms,
  comparisonLink,
  comparison,
  comparativeLink,
  degreeForms,
  degreeWord,
  doubleComparative,
  moreShortAdjective,
  preferThan,
  sameThan,
  thenThan,
];
