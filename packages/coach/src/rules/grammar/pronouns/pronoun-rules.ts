import type { Rule } from "../../rule.ts";
import { doubleNegative } from "./double-negative.ts";
import { doubleSubject } from "./double-subject.ts";
import { eachOtherForm } from "./each-other-form.ts";
import { itsWhoseTheir } from "./its-whose-their.ts";
import { nameCommaPronoun } from "./name-comma-pronoun.ts";
import { possessiveForm } from "./possessive-form.ts";
import { pronounCase } from "./pronoun-case.ts";
import { pronounForm } from "./pronoun-form.ts";
import { pronounGender } from "./pronoun-gender.ts";
import { samePersonObject } from "./same-person-object.ts";
import { subjectAgain } from "./subject-again.ts";
import { thereOrIt } from "./there-or-it.ts";
import { twoNegatives } from "./two-negatives.ts";

/** Rules of words that stand for a person or a thing: case, gender, doubled subjects, double “no”. */
export const PRONOUN_RULES: readonly Rule[] = [
  doubleNegative,
  doubleSubject,
  eachOtherForm,
  itsWhoseTheir,
  nameCommaPronoun,
  possessiveForm,
  pronounCase,
  pronounForm,
  pronounGender,
  samePersonObject,
  thereOrIt,
  subjectAgain,
  twoNegatives,
];
