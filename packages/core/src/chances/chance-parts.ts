import type { Contribution } from "../answers/chances-report.ts";
import type { FieldName } from "../facts/fact.ts";
import type { Facts } from "../facts/facts.ts";
import { factAt } from "../facts/lookup.ts";
import type { ChanceModel } from "./chance-model.ts";
import { type Effect, effectVariance, typicalVariance } from "./effects.ts";
import { LIMIT_FIELDS } from "./gates.ts";
import { hurdleShifts } from "./hurdles.ts";
import type { PersonTerms } from "./person-terms.ts";
import { homeVarianceOf, type ProgramTerms } from "./program-terms.ts";
import type { SpecialtyTerms } from "./specialty-terms.ts";
import { type TailFactor, tailMoveOf, tailVarianceOf, typicalTailVarianceOf } from "./tail-share.ts";
import type { VisaTerms } from "./visa-terms.ts";

/** The part of the logit that one factor adds, and what it does to the variances and multipliers. */
export interface ChancePart {
  readonly factor: string;
  readonly label: string;
  /** On the logit scale: the mean, to first order where a multiplier acts, and the SD. */
  readonly logit: number;
  readonly sd: number;
  readonly shift: number;
  /** Variance put into, or taken out of, what all applications share; and into what is this program's alone. */
  readonly shared: number;
  readonly own: number;
  readonly pass: number;
  readonly average: number;
  /** Added to the mean and the variance of the logit of the share in the tail, and to how much worse the factors there are. */
  readonly tail: number;
  readonly tailVariance: number;
  readonly tilt: number;
  /** Added to the logit of the share that the program interviews. */
  readonly openness: number;
  /** Earlier seasons without a match that it brings in. */
  readonly seasons: number;
  readonly basis: Contribution["basis"];
  readonly sources: readonly string[];
}

/** A part that changes nothing but what is named. */
const NOTHING = {
  shift: 0,
  shared: 0,
  own: 0,
  pass: 1,
  average: 1,
  tail: 0,
  tailVariance: 0,
  tilt: 0,
  openness: 0,
  seasons: 0,
} as const;

/** Everything that sets this applicant at this program apart, in the order in which it is told. */
export function chancePartsOf(model: ChanceModel, row: number, level: 0 | 1 | 2): ChancePart[] {
  const specialty = model.specialtyOf(row);
  const program = model.programOf(row);
  return [
    ...accountParts(specialty),
    ...visaParts(model, row, specialty, program.visa),
    ...limitParts(model.facts, row, program),
    ...specialty.effects.flatMap((effect) => effectParts(effect, program, specialty.person)),
    ...hurdleParts(specialty, program),
    ...homeParts(specialty, program),
    ...signalParts(specialty, level),
    ...earlierParts(specialty.person),
    levelPart(model.facts, specialty),
  ];
}

/** The level that counts of applicants and matches give the specialty, beside the rates of its programs. */
function accountParts({ parameters }: SpecialtyTerms): ChancePart[] {
  const { level, basis, sources } = parameters;
  if (level === 0) return [];
  return [
    {
      ...NOTHING,
      factor: "national-account",
      label: "National account",
      logit: level,
      sd: 0,
      openness: level,
      basis,
      sources,
    },
  ];
}

function visaParts(
  model: ChanceModel,
  row: number,
  specialty: SpecialtyTerms,
  visa: VisaTerms,
): ChancePart[] {
  if (!visaMatters(model.facts, specialty)) return [];
  const { visaRecord: record, visaNeed } = specialty;
  const sd = record === null ? 0 : record.sd * visaNeed;
  return [
    {
      ...NOTHING,
      factor: "visa",
      label: "Visa",
      // To first order: the population's part taken out, the applicant's put in.
      logit: visa.coefficient + logRatio(visa.pass, visa.average),
      sd,
      shift: visa.coefficient,
      shared: sd ** 2,
      pass: visa.pass,
      average: visa.average,
      // Without an answer the share of programs that sponsor stands in, which is an estimate.
      basis: visa.known ? (record?.basis ?? "judgement") : "fitted",
      sources: [...(record?.sources ?? []), ...sourcesOf(model.facts, row, ["visaJ1", "visaH1b"])],
    },
  ];
}

function limitParts(facts: Facts, row: number, { limitPass, limitAverage }: ProgramTerms): ChancePart[] {
  if (limitPass === 1 && limitAverage === 1) return [];
  return [
    {
      ...NOTHING,
      factor: "limits",
      label: "Published limits",
      logit: logRatio(limitPass, limitAverage),
      sd: 0,
      pass: limitPass,
      average: limitAverage,
      basis: "published",
      sources: sourcesOf(facts, row, LIMIT_FIELDS),
    },
  ];
}

function effectParts(effect: Effect, program: ProgramTerms, { factors }: PersonTerms): ChancePart[] {
  const { record, factor } = effect;
  const shift = (effect.byImgShare ? program.failureWeight : 1) * record.mean * (effect.x - effect.typical);
  const variance = effectVariance(effect);
  const typical = typicalVariance(effect);
  // A factor that a type does not have, such as Step 3 before residency in the US, is no news.
  if (shift === 0 && variance === 0 && typical === 0) return [];
  return [
    {
      ...NOTHING,
      factor,
      label: LABELS[factor] ?? factor,
      logit: shift,
      sd: Math.sqrt(variance),
      shift,
      // The applicant's own value takes the place of the spread of the population.
      shared: variance - typical,
      ...tailOf(effect, factors),
      basis: record.basis,
      sources: record.sources,
    },
  ];
}

/**
 * Limits that nobody has published here, less what the factors before hold of them; at a program whose limits are known,
 * that alone. One part for all, since each stands for the same factors' other half.
 */
function hurdleParts(
  { hurdles, hurdleTerms }: SpecialtyTerms,
  { hurdlePass, hurdleAverage, failureWeight }: ProgramTerms,
): ChancePart[] {
  const { alike, ofFailures } = hurdleShifts(hurdles, hurdleTerms);
  const shift = alike + failureWeight * ofFailures;
  if (shift === 0 && hurdlePass === 1 && hurdleAverage === 1) return [];
  const shares = hurdles.flatMap((hurdle) => hurdle.shares);
  return [
    {
      ...NOTHING,
      factor: "hurdles",
      label: "Limits not published",
      logit: shift + logRatio(hurdlePass, hurdleAverage),
      sd: 0,
      shift,
      pass: hurdlePass,
      average: hurdleAverage,
      basis: "fitted",
      sources: [...new Set(shares.flatMap(({ sources }) => sources))],
    },
  ];
}

/** A factor that also makes the tail likelier: the applicant's own value takes the place of the population's there too. */
function tailOf(
  { factor, record }: Effect,
  factors: readonly TailFactor[],
): Pick<ChancePart, "tail" | "tailVariance" | "tilt"> {
  const found = factors.find((one) => one.factor === factor);
  if (found === undefined) return { tail: 0, tailVariance: 0, tilt: 0 };
  return {
    tail: tailMoveOf(found),
    tailVariance: tailVarianceOf(found) - typicalTailVarianceOf(found),
    tilt: record.mean * found.slope * (found.typicalSd ** 2 - found.xSd ** 2),
  };
}

function earlierParts({ seasons, parameters }: PersonTerms): ChancePart[] {
  if (seasons === 0) return [];
  const { basis, sources } = parameters;
  return [
    {
      ...NOTHING,
      factor: "earlier-seasons",
      label: "Earlier seasons",
      logit: 0,
      sd: 0,
      seasons,
      basis,
      sources,
    },
  ];
}

function homeParts(specialty: SpecialtyTerms, program: ProgramTerms): ChancePart[] {
  const { homeRecord: record } = specialty;
  if (record === null || program.home === program.homeTypical) return [];
  const shift = record.mean * (program.home - program.homeTypical);
  const variance = homeVarianceOf(specialty, program);
  return [
    {
      ...NOTHING,
      factor: "home-state",
      label: "Home state",
      logit: shift,
      sd: Math.sqrt(variance),
      shift,
      own: variance,
      basis: record.basis,
      sources: record.sources,
    },
  ];
}

function signalParts({ signals }: SpecialtyTerms, level: number): ChancePart[] {
  const sent = signals.records[level] ?? null;
  const record = sent ?? signals.records[1];
  if (record === null || (sent === null && signals.typical === 0 && signals.variance === 0)) return [];
  const sd = sent === null ? 0 : sent.sd;
  const shift = (sent === null ? 0 : sent.mean) - signals.typical;
  return [
    {
      ...NOTHING,
      factor: sent === null ? "signal" : sent.factor,
      label: sent === null ? "No signal sent" : "Signal sent",
      logit: shift,
      sd,
      shift,
      shared: -signals.variance,
      own: sd ** 2,
      basis: record.basis,
      sources: record.sources,
    },
  ];
}

/** How the level of the season may differ, and, where visas are not told, what is unsure of their effect. */
function levelPart(facts: Facts, specialty: SpecialtyTerms): ChancePart {
  const { levelSd, basis, sources } = specialty.parameters;
  const visaSd = visaMatters(facts, specialty) ? 0 : (specialty.visaRecord?.sd ?? 0) * specialty.visaNeed;
  return {
    ...NOTHING,
    factor: "season-level",
    label: "Level of the season",
    logit: 0,
    sd: levelSd,
    shared: levelSd ** 2 + visaSd ** 2,
    basis,
    sources,
  };
}

/** Logarithm of a ratio of chances; −10 at least, as for an exclusion, since −Infinity cannot be written to a file. */
function logRatio(chance: number, average: number): number {
  return chance === 0 ? -10 : Math.max(-10, Math.log(chance / average));
}

function sourcesOf(facts: Facts, row: number, fields: readonly FieldName[]): string[] {
  return [...new Set(fields.flatMap((field) => factAt(facts.programs, row, field)?.source ?? []))];
}

/** A type that hardly needs visas, and an applicant who needs none, have nothing to explain there. */
export function visaMatters(
  { judgements }: Pick<Facts, "judgements">,
  { visaNeed, visaNeedShare }: SpecialtyTerms,
): boolean {
  return visaNeed === 1 || visaNeedShare >= judgements.leastVisaShareTold;
}

const LABELS: Readonly<Partial<Record<Effect["factor"], string>>> = {
  step2ck: "Step 2 CK",
  "no-usmle": "COMLEX alone, or USMLE too",
  "step1-failed": "Failed attempts at Step 1",
  "step2ck-failed": "Failed attempts at Step 2 CK",
  "step3-failed": "Failed attempts at Step 3",
  "years-since-graduation": "Years since graduation",
  "us-clinical-experience": "US clinical experience",
  "step3-passed": "Step 3",
  publications: "Publications",
};
