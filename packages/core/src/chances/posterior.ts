import { normalCdf } from "../math/normal-cdf.ts";
import type { ChanceSurface } from "./chance-surface.ts";
import type { SeasonEvent } from "./season-events.ts";

/** Half of all invitations are out this many days after programs begin to read. Judgement. */
const HALF_INVITED_DAYS = 35;
/** Spread of the logarithm of those days: nine in ten are out after about 76. Judgement. */
const INVITED_LOG_SD = 0.6;
/** How unsure the pace of a season is, SD of the logarithm of those days; the same for all programs. Judgement. */
const PACE_LOG_SD = 0.35;
/** Month and day on which programs begin to read when the season's own date is not known. */
const USUAL_REVIEW_DAY = "09-24";
const DAY_MS = 86_400_000;

/** Name of the draw that says how slow the season is. */
export const PACE = "pace of invitations";

/** When the evidence is read. Dates are ISO; `programsReview` = the day on which programs begin to read. */
export interface PosteriorOptions {
  readonly today: string;
  readonly season: number;
  readonly programsReview?: string | null;
}

/**
 * The surface after what has happened so far. The nodes of the shared quality are weighted by how likely the events
 * are at each (Bayes' rule; events are independent within a node): an invitation speaks for high nodes, a rejection or
 * a silence for low ones. Then each candidate is conditioned on its own event: invited = an interview is sure,
 * rejected or withdrawn = none, waiting = what is left of the chance. The weights sum to 1; without events the surface
 * is returned as it was.
 */
export function posteriorOf(
  surface: ChanceSurface,
  events: readonly SeasonEvent[],
  options: PosteriorOptions,
): ChanceSurface {
  if (events.length === 0) return surface;
  const n = surface.rows.length;
  const nodes = surface.weights.length;
  const interview = surface.interview.slice();
  const match = surface.match.slice();
  const logWeight = surface.weights.map(Math.log);
  for (const { candidate, level, state, applied } of events) {
    const invitedShare = state === "waiting" ? shareInvited(applied, options) : 1;
    const at = (level * n + candidate) * nodes;
    for (let k = 0; k < nodes; k++) {
      const p = surface.interview[at + k]!;
      logWeight[k]! += logLikelihood(state, p, invitedShare);
    }
    for (let other = 0; other < surface.levels; other++) {
      const from = (other * n + candidate) * nodes;
      for (let k = 0; k < nodes; k++) {
        const p = surface.interview[from + k]!;
        const now = chanceNow(state, p, invitedShare);
        const taken = p > 0 ? surface.match[from + k]! / p : takenAt(surface, k);
        interview[from + k] = now;
        match[from + k] = state === "rejected-after-interview" ? 0 : now * taken;
      }
    }
  }
  return { ...surface, interview, match, weights: normalised(logWeight, surface.weights) };
}

/** Logarithm of the chance of what happened where an interview had chance p; 0 where nothing is learnt. */
export function logLikelihood(state: SeasonEvent["state"], p: number, invitedShare: number): number {
  if (state === "closed") return 0;
  if (state === "invited" || state === "rejected-after-interview") return Math.log(p);
  return Math.log1p(-p * invitedShare);
}

/** Chance of an interview, given what happened, where it had chance p before. */
export function chanceNow(state: SeasonEvent["state"], p: number, invitedShare: number): number {
  if (state === "invited" || state === "rejected-after-interview") return 1;
  if (state === "waiting") return (p * (1 - invitedShare)) / (1 - p * invitedShare);
  return 0;
}

/**
 * Share of the invitations that would be out by today, had there been one: log-normal in days of reading. `pace` = the
 * season's pace in SDs, positive for a slow one; without it the share is the mean over all paces.
 */
export function shareInvited(
  applied: string | null,
  { today, season, programsReview }: PosteriorOptions,
  pace: number | null = null,
): number {
  const review = Date.parse(programsReview ?? `${season - 1}-${USUAL_REVIEW_DAY}`);
  const from = applied === null ? review : Math.max(review, Date.parse(applied));
  const days = (Date.parse(today) - from) / DAY_MS;
  if (days <= 0) return 0;
  const late = Math.log(days / HALF_INVITED_DAYS);
  return pace === null
    ? normalCdf(late / Math.hypot(INVITED_LOG_SD, PACE_LOG_SD))
    : normalCdf((late - PACE_LOG_SD * pace) / INVITED_LOG_SD);
}

/** Chance to be taken after an interview at a node, from any candidate that has a chance of one. */
function takenAt(surface: ChanceSurface, node: number): number {
  const nodes = surface.weights.length;
  for (let at = node; at < surface.interview.length; at += nodes) {
    if (surface.interview[at]! > 0) return surface.match[at]! / surface.interview[at]!;
  }
  return 0;
}

/** An event that the model held impossible teaches it nothing: the weights then stay as they were. */
function normalised(logWeight: Float64Array, before: Float64Array): Float64Array {
  const highest = logWeight.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (highest === Number.NEGATIVE_INFINITY) return before.slice();
  const weights = logWeight.map((value) => Math.exp(value - highest));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / total);
}
