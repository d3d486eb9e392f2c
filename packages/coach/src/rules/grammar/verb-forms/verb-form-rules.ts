import type { Rule } from "../../rule.ts";
import { beenServed } from "./been-served.ts";
import { bornAndGrow } from "./born-and-grow.ts";
import { devoteTo } from "./devote-to.ts";
import { didPast } from "./did-past.ts";
import { feelMyself } from "./feel-myself.ts";
import { formAfterHelper } from "./form-after-helper.ts";
import { hasLocated } from "./has-located.ts";
import { haveBase } from "./have-base.ts";
import { helperBase } from "./helper-base.ts";
import { makeMeBy } from "./make-me-by.ts";
import { modalForm } from "./modal-form.ts";
import { passiveLeftOver } from "./passive-left-over.ts";
import { passiveObject } from "./passive-object.ts";
import { suggestThatWill } from "./suggest-that-will.ts";
import { toCan } from "./to-can.ts";
import { toPast } from "./to-past.ts";
import { transitiveRaise } from "./transitive-raise.ts";
import { voiceBroad } from "./voice-broad.ts";
import { wasHappened } from "./was-happened.ts";
import { wrongVerbForm } from "./wrong-verb-form.ts";

/** Rules of the form of a verb after its helper, and of active, passive and reflexive. */
export const VERB_FORM_RULES: readonly Rule[] = [
  beenServed,
  bornAndGrow,
  devoteTo,
  didPast,
  feelMyself,
  formAfterHelper,
  hasLocated,
  haveBase,
  helperBase,
  makeMeBy,
  modalForm,
  passiveLeftOver,
  passiveObject,
  suggestThatWill,
  toCan,
  toPast,
  transitiveRaise,
  voiceBroad,
  wasHappened,
  wrongVerbForm,
];
