import type { Rule } from "../../rule.ts";
import { appreciatePerson } from "./appreciate-person.ts";
import { explainMe } from "./explain-me.ts";
import { giveToOrder } from "./give-to-order.ts";
import { personAfterTo } from "./person-after-to.ts";
import { recipient } from "./recipient.ts";
import { sayTellTeach } from "./say-tell-teach.ts";
import { thankForObject } from "./thank-for-object.ts";
import { toldWhom } from "./told-whom.ts";

/** Rules of who is told, asked, given or thanked, and how that person joins the verb. */
export const RECIPIENT_RULES: readonly Rule[] = [
  appreciatePerson,
  explainMe,
  giveToOrder,
  personAfterTo,
  recipient,
  sayTellTeach,
  thankForObject,
  toldWhom,
];
