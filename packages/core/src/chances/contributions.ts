import type { Contribution } from "../answers/chances-report.ts";
import type { Range } from "../answers/plan-report.ts";
import type { FieldName } from "../facts/fact.ts";
import type { Facts } from "../facts/facts.ts";
import { factAt, valueAt } from "../facts/lookup.ts";
import { gaussHermite } from "../math/gauss-hermite.ts";
import type { Applicant } from "../profile/applicant.ts";
import { fillInterview, type InterviewTerms } from "./average-interview.ts";
import { chanceSurface } from "./chance-surface-of.ts";
import { type Effect, effectVariance, typicalVariance } from "./effects.ts";
import { LIMIT_FIELDS } from "./gates.ts";
import type { EvidenceRecord } from "./parameters.ts";
import { homeVarianceOf, type ProgramTerms, programTermsOf } from "./program-terms.ts";
import type { SignalKinds } from "./signals-of.ts";
import { NODES, type SpecialtyTerms, specialtyTermsOf } from "./specialty-terms.ts";

/** Standard deviations to either end of an 80 % range of a normal value. */
const RANGE_SD = 1.2815515655446004;

/** Share of a type that needs visas from which it is told as a factor of its own. */
const LEAST_SHARE_TOLD = 0.05;

/** The state of the explanation: the terms with what has been told so far, and the variance of the shared part. */
type Step = { -readonly [K in keyof InterviewTerms]: InterviewTerms[K] } & { shared: number };

/**
 * What moves the interview chance of one program away from that of an average applicant of the type there, factor by
 * factor in the order in which they act. The first `from` is `baseChanceOf`, each `to` the next `from`, and the last
 * `to` is exactly the chance that `chanceSurface` gives. `low` and `high` vary that factor alone within its 80 % range.
 */
export function contributionsOf(
  facts: Facts,
  applicant: Applicant,
  row: number,
  level: 0 | 1 | 2,
  signalKinds: SignalKinds = new Map(),
): Contribution[] {
  const { specialty, program, step } = startOf(facts, applicant, row, signalKinds);
  const contributions: Contribution[] = [];
  let from = chanceAt(step);
  const add = (
    factor: string,
    label: string,
    move: number,
    sd: number,
    record: EvidenceRecord | null,
    change: (step: Step) => void,
    basis?: Contribution["basis"],
    sources?: readonly string[],
  ): void => {
    change(step);
    const to = chanceAt(step);
    const spread = RANGE_SD * sd;
    contributions.push({
      factor,
      label,
      logit: move,
      sd,
      from,
      to,
      low: chanceAt({ ...step, shift: step.shift - spread }),
      high: chanceAt({ ...step, shift: step.shift + spread }),
      basis: basis ?? record?.basis ?? "judgement",
      sources: sources ?? record?.sources ?? [],
    });
    from = to;
  };

  const { visa } = program;
  if (visaMatters(specialty)) {
    const sd = (specialty.visaRecord?.sd ?? 0) * specialty.visaNeed;
    // To first order: the population's part taken out, the applicant's put in.
    const move = visa.coefficient + logRatio(visa.pass, visa.average);
    const record = specialty.visaRecord;
    const sources = [...(record?.sources ?? []), ...sourcesOf(facts, row, ["visaJ1", "visaH1b"])];
    const reveal = (at: Step): void => {
      at.shift += visa.coefficient;
      at.average *= visa.average;
      at.shared += sd ** 2;
      at.pass *= visa.pass;
    };
    add("visa", "Visa", move, sd, record, reveal, record?.basis, sources);
  }
  if (program.limitPass < 1 || program.limitAverage < 1) {
    const move = logRatio(program.limitPass, program.limitAverage);
    const reveal = (at: Step): void => {
      at.pass *= program.limitPass;
      at.average *= program.limitAverage;
    };
    add(
      "limits",
      "Published limits",
      move,
      0,
      null,
      reveal,
      "published",
      sourcesOf(facts, row, LIMIT_FIELDS),
    );
  }
  for (const effect of specialty.effects) addEffect(add, effect, program);
  if (program.home !== program.homeTypical) {
    const variance = homeVarianceOf(specialty, program);
    const move = (specialty.homeRecord?.mean ?? 0) * (program.home - program.homeTypical);
    add("home-state", "Home state", move, Math.sqrt(variance), specialty.homeRecord, (at) => {
      at.shift += move;
      at.shiftVariance += variance;
    });
  }
  const signal = specialty.signals.records[level];
  if (signal || specialty.signals.typical !== 0) {
    const move = (signal?.mean ?? 0) - specialty.signals.typical;
    const sd = signal?.sd ?? 0;
    const label = signal ? "Signal sent" : "No signal sent";
    add(signal?.factor ?? "signal", label, move, sd, signal ?? specialty.signals.records[1], (at) => {
      at.shift += move;
      at.shared -= specialty.signals.variance;
      at.shiftVariance += sd ** 2;
    });
  }
  const { levelSd, basis, sources } = specialty.parameters;
  add(
    "season-level",
    "Level of the season",
    0,
    levelSd,
    null,
    (at) => {
      at.shared = specialty.sharedSd ** 2;
    },
    basis,
    sources,
  );
  // A signal never lowers the chance shown, which the single steps cannot know.
  const last = contributions.at(-1);
  if (!last) return contributions;
  const surface = chanceSurface(facts, applicant, Int32Array.of(row), signalKinds);
  const shown = surface.weights.reduce(
    (sum, weight, k) => sum + weight * surface.interview[level * NODES + k]!,
    0,
  );
  contributions[contributions.length - 1] = {
    ...last,
    to: shown,
    low: Math.min(last.low, shown),
    high: Math.max(last.high, shown),
  };
  return contributions;
}

/**
 * Interview chance of an average applicant of the type at a program in the coming season, with the 80 % range that
 * the openness estimate leaves.
 */
export function baseChanceOf(
  facts: Facts,
  applicant: Applicant,
  row: number,
  signalKinds: SignalKinds = new Map(),
): Range {
  const { step, program } = startOf(facts, applicant, row, signalKinds);
  const mid = chanceAt(step);
  const { opennessSd } = program;
  const end = (sign: number) =>
    chanceAt({ ...step, opennessSd: 0, openness: step.openness + sign * RANGE_SD * opennessSd });
  return { mid, low: Math.min(mid, end(-1)), high: Math.max(mid, end(1)) };
}

/** Logarithm of a ratio of chances; −10 stands for an exclusion, since −Infinity cannot be written to a file. */
function logRatio(chance: number, average: number): number {
  return chance === 0 ? -10 : Math.max(-10, Math.log(chance / average));
}

function sourcesOf(facts: Facts, row: number, fields: readonly FieldName[]): string[] {
  return [...new Set(fields.flatMap((field) => factAt(facts.programs, row, field)?.source ?? []))];
}

/** A type that hardly needs visas, and an applicant who needs none, have nothing to explain there. */
function visaMatters({ visaNeed, visaNeedShare }: SpecialtyTerms): boolean {
  return visaNeed === 1 || visaNeedShare >= LEAST_SHARE_TOLD;
}

function startOf(facts: Facts, applicant: Applicant, row: number, signalKinds: SignalKinds) {
  const name = String(valueAt(facts.programs, row, "specialty"));
  const specialty = specialtyTermsOf(facts, applicant, name, signalKinds);
  const program = programTermsOf(facts, applicant, row, specialty);
  const told = visaMatters(specialty);
  const step: Step = {
    openness: program.openness,
    opennessSd: program.opennessSd,
    average: told ? 1 : program.visa.average,
    populationVariance: specialty.populationVariance,
    shift: told ? 0 : program.visa.coefficient,
    shiftVariance: 0,
    pass: told ? 1 : program.visa.pass,
    shared: specialty.populationVariance,
  };
  return { specialty, program, step };
}

const LABELS: Readonly<Partial<Record<Effect["factor"], string>>> = {
  step2ck: "Step 2 CK",
  "step1-failed": "Failed attempts at Step 1",
  "step2ck-failed": "Failed attempts at Step 2 CK",
  "step3-failed": "Failed attempts at Step 3",
  "years-since-graduation": "Years since graduation",
  "us-clinical-experience": "US clinical experience",
  "step3-passed": "Step 3",
  publications: "Publications",
};

function addEffect(
  add: (
    factor: string,
    label: string,
    move: number,
    sd: number,
    record: EvidenceRecord,
    change: (step: Step) => void,
  ) => void,
  effect: Effect,
  program: ProgramTerms,
): void {
  const weight = effect.byImgShare ? program.failureWeight : 1;
  const move = weight * effect.record.mean * (effect.x - effect.typical);
  const label = LABELS[effect.factor] ?? effect.factor;
  // A factor that a type does not have, such as Step 3 before residency in the US, is no news.
  if (move === 0 && effectVariance(effect) === 0 && typicalVariance(effect) === 0) return;
  add(effect.factor, label, move, Math.sqrt(effectVariance(effect)), effect.record, (at) => {
    at.shift += move;
    // The applicant's own value takes the place of the spread of the population.
    at.shared += effectVariance(effect) - typicalVariance(effect);
  });
}

/** The same quadrature as the surface's, so that the last step equals it. */
function chanceAt(step: Step): number {
  const { nodes, weights } = gaussHermite(NODES);
  const sd = Math.sqrt(Math.max(0, step.shared));
  const odds = nodes.map((z) => Math.exp(sd * z));
  const chances = new Float64Array(NODES);
  fillInterview(chances, 0, step, odds);
  let mean = 0;
  for (let k = 0; k < NODES; k++) mean += weights[k]! * chances[k]!;
  return mean;
}
