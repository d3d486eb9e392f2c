import type { Rule } from "../../rule.ts";
import { doubleNegative } from "./double-negative.ts";
import { doubleSubject } from "./double-subject.ts";
import { itsWhoseTheir } from "./its-whose-their.ts";
import { nameCommaPronoun } from "./name-comma-pronoun.ts";
import { pronounCase } from "./pronoun-case.ts";
import { pronounForm } from "./pronoun-form.ts";
import { pronounGender } from "./pronoun-gender.ts";
import { subjectAgain } from "./subject-again.ts";
import { twoNegatives } from "./two-negatives.ts";

/** Rules of words that stand for a person or a thing: case, gender, doubled subjects, double “no”. */
export const PRONOUN_RULES: readonly Rule[] = [
  doubleNegative,
  doubleSubject,
  itsWhoseTheir,
  nameCommaPronoun,
  pronounCase,
  pronounForm,
  pronounGender,
  subjectAgain,
  twoNegatives,
];
