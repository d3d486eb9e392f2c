import type { Facts } from "../facts/facts.ts";
import type { Applicant } from "../profile/applicant.ts";
import { evidenceFor } from "./evidence-for.ts";

/** What is left of a chance where an answer that is not settled is truly no. */
export interface Exceptions {
  readonly j1: number;
  readonly h1b: number;
}

/** The means of the log-normal effects, at most 1: published answers err, and programs make exceptions, so they are not 0. */
export function exceptionsOf(facts: Facts, applicant: Applicant, name: string): Exceptions {
  const leftOf = (factor: "visa-not-sponsored-j1" | "visa-not-sponsored-h1b"): number => {
    const record = evidenceFor(facts.parameters, factor, applicant.type, name);
    return record ? Math.min(1, Math.exp(record.mean + record.sd ** 2 / 2)) : 0;
  };
  return { j1: leftOf("visa-not-sponsored-j1"), h1b: leftOf("visa-not-sponsored-h1b") };
}
