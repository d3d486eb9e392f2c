import type { ChanceSurface } from "../chances/chance-surface.ts";
import { chanceSurface } from "../chances/chance-surface-of.ts";
import { posteriorOf } from "../chances/posterior.ts";
import { seasonEventsOf } from "../chances/season-events.ts";
import type { SignalKinds } from "../chances/signals-of.ts";
import type { SpecialtyTerms } from "../chances/specialty-terms.ts";
import type { Facts } from "../facts/facts.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { InSeason } from "./season-at-hand.ts";

/**
 * The chances of `rows` for the rest of the season: the surface of `chanceSurface` after every event so far, those of
 * programs outside `rows` included. An application that was sent has one chance, that of the signal sent with it, at
 * every level. Without events it is the plain surface.
 */
export function seasonSurface(
  facts: Facts,
  applicant: Applicant,
  rows: Int32Array,
  signalKinds: SignalKinds,
  inSeason: InSeason | null,
  adjust?: (terms: SpecialtyTerms) => SpecialtyTerms,
): ChanceSurface {
  if (inSeason === null) return chanceSurface(facts, applicant, rows, signalKinds, adjust);
  const listed = new Set(rows);
  const sent = [...inSeason.running.keys(), ...inSeason.closed.keys()];
  const all = Int32Array.from([...rows, ...sent.filter((row) => !listed.has(row))]);
  const prior = chanceSurface(facts, applicant, all, signalKinds, adjust);
  const events = seasonEventsOf(facts.programs, prior, inSeason.entries);
  const after = posteriorOf(prior, events, inSeason.posterior);
  const size = rows.length;
  const nodes = prior.weights.length;
  const cut = (values: Float64Array): Float64Array => {
    const kept = new Float64Array(prior.levels * size * nodes);
    for (let index = 0; index < size; index++) {
      const sentLevel = inSeason.running.get(rows[index] ?? -1)?.level;
      for (let level = 0; level < prior.levels; level++) {
        const from = ((sentLevel ?? level) * all.length + index) * nodes;
        kept.set(values.subarray(from, from + nodes), (level * size + index) * nodes);
      }
    }
    return kept;
  };
  return { ...after, rows, interview: cut(after.interview), match: cut(after.match) };
}
