import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import { gaussHermite } from "../math/gauss-hermite.ts";
import type { Applicant } from "../profile/applicant.ts";
import { fillInterview } from "./average-interview.ts";
import type { ChanceSurface } from "./chance-surface.ts";
import { interviewTermsOf, programTermsOf } from "./program-terms.ts";
import type { SignalKinds } from "./signals-of.ts";
import { NODES, type SpecialtyTerms, specialtyTermsOf } from "./specialty-terms.ts";

/** Signal levels of every surface: 0 none, 1 silver or the only kind, 2 gold. */
export const LEVELS = 3;

/**
 * Predictive chances of an interview and of being taken at each candidate (ledger rows) for each signal level and
 * node of what all applications share (MODEL section 1). A level that a specialty does not have equals the next
 * lower one. Every value is in [0, 1); the weights sum to 1. `adjust` may move a specialty's terms first.
 */
export function chanceSurface(
  facts: Facts,
  applicant: Applicant,
  rows: Int32Array,
  signalKinds: SignalKinds = new Map(),
  adjust: (terms: SpecialtyTerms) => SpecialtyTerms = (terms) => terms,
): ChanceSurface {
  const n = rows.length;
  const { nodes, weights } = gaussHermite(NODES);
  const interview = new Float64Array(LEVELS * n * NODES);
  const match = new Float64Array(LEVELS * n * NODES);
  const terms = termsBySpecialty(facts, applicant, signalKinds, adjust);
  for (let candidate = 0; candidate < n; candidate++) {
    const row = rows[candidate]!;
    const specialty = terms(row);
    const program = programTermsOf(facts, applicant, row, specialty);
    for (let level = 0; level < LEVELS; level++) {
      const from = (level * n + candidate) * NODES;
      fillInterview(interview, from, interviewTermsOf(specialty, program, level), specialty.nodeOdds);
      for (let k = 0; k < NODES; k++) {
        // How much a signal helps is unsure, and near 1 that alone could lower the mean; a signal never does.
        if (level > 0) interview[from + k] = Math.max(interview[from + k]!, interview[from - n * NODES + k]!);
        match[from + k] = interview[from + k]! * specialty.taken[k]!;
      }
    }
  }
  // Copies, since a surface may be handed over to another thread for good.
  return { rows, levels: LEVELS, nodes: nodes.slice(), weights: weights.slice(), interview, match };
}

/** Terms of a row's specialty, worked out once a specialty. */
export function termsBySpecialty(
  facts: Facts,
  applicant: Applicant,
  signalKinds: SignalKinds,
  adjust: (terms: SpecialtyTerms) => SpecialtyTerms = (terms) => terms,
): (row: number) => SpecialtyTerms {
  const known = new Map<string, SpecialtyTerms>();
  return (row) => {
    const name = String(valueAt(facts.programs, row, "specialty"));
    let terms = known.get(name);
    if (!terms) {
      terms = adjust(specialtyTermsOf(facts, applicant, name, signalKinds));
      known.set(name, terms);
    }
    return terms;
  };
}
