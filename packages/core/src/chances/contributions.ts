import type { ApplicationState, Contribution } from "../answers/chances-report.ts";
import type { Range } from "../answers/plan-report.ts";
import { probability } from "../math/probability.ts";
import { fillInterview, type InterviewTerms } from "./average-interview.ts";
import { beforeTheSeason, type ChanceModel } from "./chance-model.ts";
import { type ChancePart, chancePartsOf, visaMatters } from "./chance-parts.ts";
import { afterEarlierSeasons } from "./earlier-seasons.ts";
import { gridWeights, NODES } from "./quality-grid.ts";
import { mappedQuality } from "./quality-map.ts";
import { specialtyMixture } from "./specialty-quality.ts";
import type { SpecialtyTerms } from "./specialty-terms.ts";
import { surfaceOf } from "./surface.ts";
import { shareOf, type TailLogit } from "./tail-share.ts";

/** Standard deviations to either end of an 80 % range of a normal value. */
const RANGE_SD = 1.2815515655446004;

/** The terms with the parts so far folded in, and what all applications share: its variance, the tail, earlier seasons. */
interface Folded extends InterviewTerms {
  readonly specialty: SpecialtyTerms;
  readonly shared: number;
  readonly tilt: number;
  readonly tail: TailLogit;
  readonly seasons: number;
}

/**
 * What moves the interview chance of one program away from that of an average applicant of the type there, factor by
 * factor in the order in which they act: the ordered list of parts, folded prefix by prefix. The first `from` is
 * `baseChanceOf`, each `to` the next `from`, and the last `to` the chance that `surfaceOf` gives. What no part of the
 * logit explains has a step of its own: that a signal never lowers a chance, and what the season has told so far.
 * `low` and `high` vary a factor alone within its 80 % range.
 */
export function contributionsOf(model: ChanceModel, row: number, level: 0 | 1 | 2): Contribution[] {
  const contributions: Contribution[] = [];
  let folded = startOf(model, row);
  let from = chanceAt(folded);
  for (const part of chancePartsOf(model, row, level)) {
    folded = fold(folded, part);
    const to = chanceAt(folded);
    const spread = RANGE_SD * part.sd;
    const { factor, label, logit, sd, basis, sources } = part;
    const low = chanceAt({ ...folded, shift: folded.shift - spread });
    const high = chanceAt({ ...folded, shift: folded.shift + spread });
    contributions.push({ factor, label, logit, sd, from, to, low, high, basis, sources });
    from = to;
  }
  const step = (factor: string, label: string, to: number, sources: readonly string[]): void => {
    const logit = from === 0 || to === 0 ? 0 : Math.log(to / from);
    contributions.push({
      factor,
      label,
      logit,
      sd: 0,
      from,
      to,
      low: to,
      high: to,
      basis: "judgement",
      sources,
    });
    from = to;
  };
  const before = shownChance(beforeTheSeason(model), row, level);
  if (before - from > ROUNDING) step("signal-floor", "A signal never lowers a chance", before, []);
  const { soFar } = model;
  if (soFar !== null) {
    const sent = soFar.applications.get(row);
    const others = new Map([...soFar.applications].filter(([other]) => other !== row));
    const elsewhere = { ...model, soFar: { ...soFar, applications: others } };
    if (others.size > 0)
      step(
        "answers-elsewhere",
        "Answers from other programs",
        shownChance(elsewhere, row, sent?.level ?? level),
        ["yours"],
      );
    if (sent !== undefined)
      step("answer-here", ANSWERS[sent.state], shownChance(model, row, level), ["yours"]);
  }
  return contributions;
}

/** A difference of chances that only rounding can make. */
const ROUNDING = 1e-12;

const ANSWERS: Readonly<Record<ApplicationState, string>> = {
  waiting: "No answer yet",
  invited: "Invited",
  interviewed: "Interviewed",
  rejected: "Rejected",
  "rejected-after-interview": "Rejected after an invitation",
  withdrawn: "Withdrawn",
};

/** The predictive chance of an interview that every screen shows for this program and level. */
function shownChance(model: ChanceModel, row: number, level: number): number {
  const { weights, interview } = surfaceOf(model, Int32Array.of(row));
  return probability(weights.reduce((sum, weight, k) => sum + weight * interview[level * NODES + k]!, 0));
}

/**
 * Interview chance of an average applicant of the type at a program in the coming season, with the 80 % range that
 * the openness estimate leaves.
 */
export function baseChanceOf(model: ChanceModel, row: number): Range {
  const start = startOf(model, row);
  const mid = chanceAt(start);
  const { openness, opennessSd } = start;
  const end = (sign: number) =>
    chanceAt({ ...start, opennessSd: 0, openness: openness + sign * RANGE_SD * opennessSd });
  return { mid, low: Math.min(mid, end(-1)), high: Math.max(mid, end(1)) };
}

function startOf(model: ChanceModel, row: number): Folded {
  const specialty = model.specialtyOf(row);
  const program = model.programOf(row);
  const told = visaMatters(model.facts, specialty);
  return {
    openness: program.openness - specialty.parameters.level,
    opennessSd: program.opennessSd,
    average: told ? 1 : program.visa.average,
    population: specialty.population,
    shift: told ? 0 : program.visa.coefficient,
    shiftVariance: 0,
    pass: told ? 1 : program.visa.pass,
    specialty,
    shared: specialty.populationVariance,
    tilt: specialty.tilt,
    tail: specialty.person.populationTail,
    seasons: 0,
  };
}

function fold(before: Folded, part: ChancePart): Folded {
  const { mean, variance } = before.tail;
  return {
    ...before,
    openness: before.openness + part.openness,
    shift: before.shift + part.shift,
    shared: before.shared + part.shared,
    shiftVariance: before.shiftVariance + part.own,
    pass: before.pass * part.pass,
    average: before.average * part.average,
    tilt: before.tilt + part.tilt,
    tail: { mean: mean + part.tail, variance: variance + part.tailVariance },
    seasons: before.seasons + part.seasons,
  };
}

/** The same quadrature as the surface's. */
function chanceAt(folded: Folded): number {
  const { specialty, seasons } = folded;
  const { parameters, person } = specialty;
  const share = shareOf(folded.tail);
  const variance = Math.max(0, folded.shared);
  const mixture = specialtyMixture(parameters, person.parameters, { variance, tilt: folded.tilt, share });
  const odds = mappedQuality(person.grid, share, mixture).map(Math.exp);
  const weights = afterEarlierSeasons(gridWeights(person.grid, share), person.grid.at, {
    seasons,
    offers: person.parameters.offers,
    part: person.parameters.carried,
  });
  const chances = new Float64Array(NODES);
  fillInterview(chances, 0, folded, odds);
  return probability(weights.reduce((sum, weight, k) => sum + weight * chances[k]!, 0));
}
