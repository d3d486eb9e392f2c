import type { Rule } from "../../rule.ts";
import { objectTwice } from "./object-twice.ts";
import { prepositionTwice } from "./preposition-twice.ts";
import { relativeExtra } from "./relative-extra.ts";
import { relativePronoun } from "./relative-pronoun.ts";
import { thereAreCome } from "./there-are-come.ts";
import { whatForWhich } from "./what-for-which.ts";
import { whoWhom } from "./who-whom.ts";
import { whoseNeeded } from "./whose-needed.ts";

/** Rules of clauses with “who”, “which”, “whom” and “whose”. */
export const RELATIVE_CLAUSE_RULES: readonly Rule[] = [
  objectTwice,
  prepositionTwice,
  relativeExtra,
  relativePronoun,
  thereAreCome,
  whatForWhich,
  whoWhom,
  whoseNeeded,
];
