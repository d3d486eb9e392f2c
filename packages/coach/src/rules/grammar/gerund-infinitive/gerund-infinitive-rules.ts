import type { Rule } from "../../rule.ts";
import { ableIng } from "./able-ing.ts";
import { afraidToNot } from "./afraid-to-not.ts";
import { allowWithoutObject } from "./allow-without-object.ts";
import { becameTo } from "./became-to.ts";
import { chanceOfBase } from "./chance-of-base.ts";
import { choreIsBase } from "./chore-is-base.ts";
import { complementForm } from "./complement-form.ts";
import { gerundNeeded } from "./gerund-needed.ts";
import { hadBetterTo } from "./had-better-to.ts";
import { helpBut } from "./help-but.ts";
import { infinitiveNeeded } from "./infinitive-needed.ts";
import { looseLink } from "./loose-link.ts";
import { makeMeTo } from "./make-me-to.ts";
import { objectWithoutTo } from "./object-without-to.ts";
import { perceptionTo } from "./perception-to.ts";
import { personComplement } from "./person-complement.ts";
import { prepositionBase } from "./preposition-base.ts";
import { prepositionInfinitive } from "./preposition-infinitive.ts";
import { regretToHave } from "./regret-to-have.ts";
import { suggestMeTo } from "./suggest-me-to.ts";
import { therebyBase } from "./thereby-base.ts";
import { toDoNot } from "./to-do-not.ts";
import { toIngNeeded } from "./to-ing-needed.ts";
import { toWithIng } from "./to-with-ing.ts";
import { usedTo } from "./used-to.ts";
import { verbTakesIng } from "./verb-takes-ing.ts";
import { verbTakesTo } from "./verb-takes-to.ts";
import { wantLearn } from "./want-learn.ts";
import { wantThat } from "./want-that.ts";
import { wouldRather } from "./would-rather.ts";

/** Rules of “to do” and “doing”: which form follows a verb, a noun, an adjective or a preposition. */
export const GERUND_INFINITIVE_RULES: readonly Rule[] = [
  ableIng,
  afraidToNot,
  allowWithoutObject,
  becameTo,
  chanceOfBase,
  choreIsBase,
  complementForm,
  gerundNeeded,
  hadBetterTo,
  helpBut,
  infinitiveNeeded,
  looseLink,
  makeMeTo,
  objectWithoutTo,
  perceptionTo,
  personComplement,
  prepositionBase,
  prepositionInfinitive,
  regretToHave,
  suggestMeTo,
  therebyBase,
  toDoNot,
  toIngNeeded,
  toWithIng,
  usedTo,
  verbTakesIng,
  verbTakesTo,
  wantLearn,
  wantThat,
  wouldRather,
];
