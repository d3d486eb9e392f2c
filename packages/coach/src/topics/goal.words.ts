import { gap } from "./one-of.ts";

/** The residency or the career that is wished for. */
export const GOAL_LINES: readonly string[] = [
  `i|i'd|i'm|and @adv{0,1} hope|want|wish|would|am|seek|seeking|looking|aim|plan|intend ${gap(4)} residency|train|training|program|career|internist|physician|pediatrician|psychiatrist|neurologist|surgeon|pathologist|specialist|fellowship|department|practice|become`,
  `my goal|aim|dream|ambition|hope|plan ${gap(2)} is|to`,
  "i am looking|searching for",
  `i offer|bring|can|would bring|offer{0,1} ${gap(3)} to|residency`,
  "in residency|fellowship",
  "long-term|long term|career goal|goals|aim|plan",
];
