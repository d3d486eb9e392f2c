import type { Rule } from "../rule.ts";
import { personComplement } from "./person-complement.ts";
import { recipient } from "./recipient.ts";
import { verbTakesIng } from "./verb-takes-ing.ts";
import { verbTakesTo } from "./verb-takes-to.ts";

/** Slips of a second language: whole constructions, told by lists of words. */
export const GRAMMAR3_RULES: readonly Rule[] = [
  personComplement,
  recipient,
  verbTakesIng,
  verbTakesTo,
];
