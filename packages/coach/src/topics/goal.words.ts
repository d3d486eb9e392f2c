import { gap } from "./one-of.ts";

/** The residency or the career that is wished for. */
export const GOAL_LINES: readonly string[] = [
  `i|i'd|i'm|and @adv{0,1} hope|want|wish|would|seek|seeking|looking|aim|plan|intend|applying|apply|applied ${gap(4)} residency|train|training|program|career|internist|physician|pediatrician|psychiatrist|neurologist|surgeon|pathologist|specialist|fellowship|department|practice|become`,
  `my goal|aim|dream|ambition|hope|plan ${gap(2)} is|to`,
  "i am looking|searching for",
  `i offer|bring|can|would bring|offer{0,1} ${gap(3)} to|residency`,
  "i|and @adv{0,1} hope|want|wish|intend|plan to @adv{0,1} treat|serve|care|heal",
  "i will|shall @adv{0,1} treat|serve|care|record|keep|bring|work",
  `i am|have|i've|i'm{0,1} @adv{0,1} applying|applied to|for ${gap(1)} medicine|pathology|surgery|neurology|pediatrics|psychiatry|residency`,
  "in residency|fellowship",
  "long-term|long term|career goal|goals|aim|plan",
];
