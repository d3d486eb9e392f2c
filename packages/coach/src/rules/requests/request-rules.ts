import type { Rule } from "../rule.ts";
import { requestDates } from "./request-dates.ts";
import { requestReader } from "./request-reader.ts";
import { requestToAnybody } from "./request-to-anybody.ts";
import { requestTooLong } from "./request-too-long.ts";
import { requestWho } from "./request-who.ts";

/** What an e-mail for an observership or a research position needs. */
export const REQUEST_RULES: readonly Rule[] = [
  requestDates,
  requestWho,
  requestReader,
  requestToAnybody,
  requestTooLong,
];
