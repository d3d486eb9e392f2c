import {
  type Applicant,
  type ApplicantType,
  applicantOf,
  caseOf,
  chanceModelOf,
  effectOf,
  type Facts,
  forecastPoolOf,
  logistic,
  nodesOf,
  opennessAt,
  randomFrom,
  type SpecialtyName,
  type SpecialtyParameters,
  signalsFor,
  surfaceOf,
  usualListFor,
  usualOrders,
  type VisaNeed,
} from "@smartpick/core";
import { plainProfile } from "../checks/plain-profile.ts";

/** Usual lists of one specialty and type, the programs of each by index into `rows`, with the signal sent to each. */
export interface UsualPool {
  readonly facts: Facts;
  readonly specialty: SpecialtyName;
  readonly type: ApplicantType;
  readonly season: number;
  readonly visa: VisaNeed;
  readonly rows: Int32Array;
  readonly lists: readonly { readonly chosen: Int32Array; readonly levels: Int8Array }[];
}

/** How the lists are drawn: so many of so many applications, or the usual number of them. */
export interface UsualPoolOptions {
  readonly lists: number;
  readonly seed: number;
  readonly applications?: number;
}

/** Draws usual lists as the forecast does. Throws where the forecast would refuse, which the ledger excludes. */
export function usualPool(
  facts: Facts,
  told: Pick<UsualPool, "specialty" | "type" | "season" | "visa">,
  { lists, seed, applications }: UsualPoolOptions,
): UsualPool {
  const { specialty, type, season, visa } = told;
  const base = caseOf(facts, plainProfile({ type, specialty, season, visa }), {
    today: `${season - 1}-07-01`,
    seed,
  });
  if (!base.ok) throw new Error(`no case: ${JSON.stringify(base.problems)}`);
  const pool = forecastPoolOf(base.value, specialty);
  const { applicant } = base.value;
  const rates = Float64Array.from(pool.rows, (row) =>
    logistic(opennessAt(facts, row, applicant.typeIndex, season).mean),
  );
  const usual = usualListFor(facts.parameters, specialty, type);
  const count = Math.min(pool.rows.length, Math.round(applications ?? usual.usualApplications));
  const orders = usualOrders(rates, { mean: usual.gamma, sd: usual.gammaSd }, lists, randomFrom(seed));
  const drawn = orders.map((order) => order.subarray(0, count));
  const rows = Int32Array.from(new Set(drawn.flatMap((order) => Array.from(order, (i) => pool.rows[i]!))));
  const at = new Map(Array.from(rows, (row, index) => [row, index]));
  const signals = signalsFor(base.value.sent.rest, base.value.season, specialty);
  const gold = signals.gold ?? 0;
  const others = gold + (signals.silver ?? signals.signal ?? 0);
  return {
    ...told,
    facts,
    rows,
    lists: drawn.map((order) => ({
      chosen: Int32Array.from(order, (i) => at.get(pool.rows[i]!)!),
      levels: Int8Array.from(order, (_, place) => (place < gold ? 2 : place < others ? 1 : 0)),
    })),
  };
}

/** What one person tells, beside her type; the rest stays untold. */
export type Told = Partial<
  Pick<Applicant, "step2ck" | "failedAttempts" | "yearsSinceGraduation" | "earlierMatches">
>;

/** The usual season of one person over the nodes of her quality. */
export interface NodeSeason {
  readonly weights: Float64Array;
  /** Mean interviews and chance of at least one, by node. */
  readonly interviews: Float64Array;
  readonly any: Float64Array;
  /** Chance of a match by node, with these parameters of the second stage. */
  readonly match: (parameters: SpecialtyParameters) => Float64Array;
}

/** The season of the pool's usual lists for one person under given parameters, by the model that ships. */
export function usualSeason(pool: UsualPool, parameters: Facts["parameters"], told: Told): NodeSeason {
  const facts = { ...pool.facts, parameters };
  const profile = plainProfile(pool);
  const applicant = { ...applicantOf(profile, pool.season, facts.judgements), ...told };
  const model = chanceModelOf({ facts, applicant });
  const surface = surfaceOf(model, pool.rows);
  const terms = model.specialtyOf(pool.rows[0]!);
  const { weights } = surface;
  const size = pool.rows.length;
  const nodes = weights.length;
  const any = new Float64Array(nodes);
  const interviews = new Float64Array(nodes);
  for (const { chosen, levels } of pool.lists) {
    for (let k = 0; k < nodes; k++) {
      let none = 1;
      for (let i = 0; i < chosen.length; i++) {
        const p = surface.interview[(levels[i]! * size + chosen[i]!) * nodes + k]!;
        none *= 1 - p;
        interviews[k] = interviews[k]! + p / pool.lists.length;
      }
      any[k] = any[k]! + (1 - none) / pool.lists.length;
    }
  }
  const match = (changed: SpecialtyParameters): Float64Array => {
    const { taken } = nodesOf(
      changed,
      terms.person,
      terms.sharedSd ** 2,
      terms.ownTilt,
      effectOf(terms.effects, "step2ck").x,
    );
    const found = new Float64Array(nodes);
    for (const { chosen, levels } of pool.lists) {
      for (let k = 0; k < nodes; k++) {
        let missed = 1;
        for (let i = 0; i < chosen.length; i++)
          missed *= 1 - surface.interview[(levels[i]! * size + chosen[i]!) * nodes + k]! * taken[k]!;
        found[k] = found[k]! + (1 - missed) / pool.lists.length;
      }
    }
    return found;
  };
  return { weights, interviews, any, match };
}

/** Mean over the nodes. */
export function overNodes(weights: Float64Array, values: Float64Array): number {
  return weights.reduce((sum, weight, k) => sum + weight * values[k]!, 0);
}
