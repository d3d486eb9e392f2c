import type { Facts } from "../facts/facts.ts";
import type { EvidenceRecord } from "../facts/parameters.ts";
import type { ApplicantType } from "../profile/applicant-type.ts";
import { allowanceOf } from "../season/allowance-of.ts";
import { seasonFactsFor } from "../season/season-facts-for.ts";
import { evidenceFor } from "./evidence-for.ts";

/**
 * Whether a specialty has one kind of signal (true) or gold and silver (false), by canonical name. A specialty that
 * is absent follows the season's facts.
 */
export type SignalKinds = ReadonlyMap<string, boolean>;

/** What signals do in a specialty, on the logit scale. */
export interface SignalTerms {
  /** Effect against no signal by level: none, silver or single, gold. */
  readonly records: readonly [null, EvidenceRecord | null, EvidenceRecord | null];
  /** Mean and variance over the type's applications of having been signalled: what the offset makes up for. */
  readonly typical: number;
  readonly variance: number;
}

/**
 * The effect records of a specialty's signals. Where the season's facts name no signals, the population sent none:
 * nothing is then taken out of the offset.
 */
export function signalTermsOf(
  facts: Facts,
  type: ApplicantType,
  specialty: string,
  season: number,
  kinds: SignalKinds,
): SignalTerms {
  const planned = seasonFactsFor(facts, season);
  const allowance = planned.ok ? (allowanceOf(planned.value, specialty)?.allowance ?? null) : null;
  const record = (factor: "signal" | "signal-silver" | "signal-gold") =>
    evidenceFor(facts.parameters, factor, type, specialty);
  const single = record("signal");
  const isSingle = kinds.get(specialty) ?? (allowance === null || allowance.signal !== undefined);
  const records: SignalTerms["records"] = isSingle
    ? [null, single, single]
    : [null, record("signal-silver") ?? single, record("signal-gold") ?? single];
  const typical = allowance === null ? undefined : single?.typical?.[type];
  const mean = single?.mean ?? 0;
  return { records, typical: mean * (typical?.mean ?? 0), variance: (mean * (typical?.sd ?? 0)) ** 2 };
}
