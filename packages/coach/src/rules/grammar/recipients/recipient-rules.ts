import type { Rule } from "../../rule.ts";
import { appreciatePerson } from "./appreciate-person.ts";
import { recipient } from "./recipient.ts";
import { sayTellTeach } from "./say-tell-teach.ts";
import { thankForObject } from "./thank-for-object.ts";

/** Rules of who is told, asked, given or thanked, and how that person joins the verb. */
export const RECIPIENT_RULES: readonly Rule[] = [appreciatePerson, recipient, sayTellTeach, thankForObject];
