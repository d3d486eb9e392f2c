import type { Rule } from "../../rule.ts";
import { ableIng } from "./able-ing.ts";
import { afraidToNot } from "./afraid-to-not.ts";
import { allowWithoutObject } from "./allow-without-object.ts";
import { becameTo } from "./became-to.ts";
import { chanceOfBase } from "./chance-of-base.ts";
import { choreIsBase } from "./chore-is-base.ts";
import { hadBetterTo } from "./had-better-to.ts";
import { helpBut } from "./help-but.ts";
import { looseLink } from "./loose-link.ts";
import { perceptionTo } from "./perception-to.ts";
import { personComplement } from "./person-complement.ts";
import { prepositionBase } from "./preposition-base.ts";
import { prepositionInfinitive } from "./preposition-infinitive.ts";
import { regretToHave } from "./regret-to-have.ts";
import { therebyBase } from "./thereby-base.ts";
import { toDoNot } from "./to-do-not.ts";
import { toWithIng } from "./to-with-ing.ts";
import { usedTo } from "./used-to.ts";
import { verbTakesIng } from "./verb-takes-ing.ts";
import { verbTakesTo } from "./verb-takes-to.ts";

/** Rules of “to do” and “doing”: which form follows a verb, a noun, an adjective or a preposition. */
export const GERUND_INFINITIVE_RULES: readonly Rule[] = [
  ableIng,
  afraidToNot,
  allowWithoutObject,
  becameTo,
  chanceOfBase,
  choreIsBase,
  hadBetterTo,
  helpBut,
  looseLink,
  perceptionTo,
  personComplement,
  prepositionBase,
  prepositionInfinitive,
  regretToHave,
  therebyBase,
  toDoNot,
  toWithIng,
  usedTo,
  verbTakesIng,
  verbTakesTo,
];
