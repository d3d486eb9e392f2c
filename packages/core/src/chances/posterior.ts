import type { ApplicationState } from "../answers/chances-report.ts";
import { normalCdf } from "../math/normal-cdf.ts";
import type { ChanceSurface } from "./chance-surface.ts";
import { type SeasonSoFar, type SentApplication, wasInvited } from "./season-so-far.ts";

const DAY_MS = 86_400_000;

/** Name of the draw that says how slow the season is. */
export const PACE = "pace of invitations";

/**
 * The surface after what has happened so far. The nodes of the shared quality are weighted by how likely the events
 * are at each (Bayes' rule; events are independent within a node): an invitation speaks for high nodes, a rejection or
 * a silence for low ones. Then each candidate is conditioned on its own event: invited = an interview is sure,
 * rejected or withdrawn = none, waiting = what is left of the chance. The weights sum to 1; without events the surface
 * is returned as it was. Applications to programs that are no candidates are left out.
 */
export function posteriorOf(surface: ChanceSurface, soFar: SeasonSoFar): ChanceSurface {
  const n = surface.rows.length;
  const candidateOf = new Map(Array.from(surface.rows, (row, candidate) => [row, candidate]));
  const nodes = surface.weights.length;
  const interview = surface.interview.slice();
  const match = surface.match.slice();
  const logWeight = surface.weights.map(Math.log);
  let told = false;
  for (const sent of soFar.applications.values()) {
    const candidate = candidateOf.get(sent.row);
    if (candidate === undefined) continue;
    told = true;
    const share = shareInvited(sent, soFar);
    const at = (sent.level * n + candidate) * nodes;
    for (let k = 0; k < nodes; k++)
      logWeight[k]! += logLikelihood(sent.state, surface.interview[at + k]!, share);
    for (let level = 0; level < surface.levels; level++) {
      const from = (level * n + candidate) * nodes;
      for (let k = 0; k < nodes; k++) {
        const p = surface.interview[from + k]!;
        const now = chanceNow(sent.state, p, share);
        const taken = p > 0 ? surface.match[from + k]! / p : takenAt(surface, k);
        interview[from + k] = now;
        match[from + k] = sent.state === "rejected-after-interview" ? 0 : now * taken;
      }
    }
  }
  if (!told) return surface;
  return { ...surface, interview, match, weights: normalised(logWeight, surface.weights) };
}

/** Logarithm of the chance of what happened where an interview had chance p; 0 where nothing is learnt. */
export function logLikelihood(state: ApplicationState, p: number, invitedShare: number): number {
  if (state === "withdrawn") return 0;
  return wasInvited({ state }) ? Math.log(p) : Math.log1p(-p * invitedShare);
}

/** Chance of an interview, given what happened, where it had chance p before. */
export function chanceNow(state: ApplicationState, p: number, invitedShare: number): number {
  if (wasInvited({ state })) return 1;
  return state === "waiting" ? (p * (1 - invitedShare)) / (1 - p * invitedShare) : 0;
}

/**
 * Share of the invitations that would be out by today, had there been one: log-normal in days of reading; 1 for an
 * application that has been answered. `pace` = the season's pace in SDs, positive for a slow one; without it the share is
 * the mean over all paces.
 */
export function shareInvited(
  { state, applied }: Pick<SentApplication, "state" | "applied">,
  { today, season, programsReview, timing }: Omit<SeasonSoFar, "applications">,
  pace: number | null = null,
): number {
  if (state !== "waiting") return 1;
  const review = Date.parse(programsReview ?? `${season - 1}-${timing.usualReviewDay}`);
  const from = applied === null ? review : Math.max(review, Date.parse(applied));
  const days = (Date.parse(today) - from) / DAY_MS;
  if (days <= 0) return 0;
  const { halfInvitedDays, logSd, paceLogSd } = timing.invitations;
  const late = Math.log(days / halfInvitedDays);
  return pace === null
    ? normalCdf(late / Math.hypot(logSd, paceLogSd))
    : normalCdf((late - paceLogSd * pace) / logSd);
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
