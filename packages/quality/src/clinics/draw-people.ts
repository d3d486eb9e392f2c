import { logistic, type Random } from "@smartpick/core/math";
import type { ClinicDesign, ClinicModel, Person, RangeCode } from "./clinic-design.ts";

/** Weeks of the year that a clinic covers, 2025: ISO weeks 1 to 52. */
export const WEEKS = 52;

/** In one clinic of five the exposure does nothing, so that an effect cannot be taken for granted. */
const SHARE_WITHOUT_EFFECT = 0.2;

/** Every parameter of a clinic, drawn between the bounds of its design. */
export function drawParameters(design: ClinicDesign, random: Random): Readonly<Record<RangeCode, number>> {
  const entries = Object.entries(design.ranges).map(([code, { low, high }]) => {
    const value = low + (high - low) * random.uniform();
    return [code, code === "shift-week" ? Math.round(value) : Math.round(value * 1000) / 1000];
  });
  const drawn = Object.fromEntries(entries) as Record<RangeCode, number>;
  return random.uniform() < SHARE_WITHOUT_EFFECT ? { ...drawn, effect: 0 } : drawn;
}

/** The model of a clinic with these parameters. */
export function modelOf(drawn: Readonly<Record<RangeCode, number>>): ClinicModel {
  return {
    effect: drawn.effect,
    shift: drawn.shift,
    shiftWeek: drawn["shift-week"],
    base: drawn.base,
    slope: drawn.slope,
    exposure: [drawn["exposed-first"], drawn["exposed-each"]],
    nothing: [drawn["nothing-first"], drawn["nothing-each"]],
    lost: [drawn["lost-without"], drawn["lost-with"]],
  };
}

/** A row of the clinic with the cells of its traits. */
export interface Drawn {
  readonly person: Person;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * `count` rows in order of their weeks. The exposure and the exposure that does nothing depend on the stratum alone; the
 * exposure adds the same number to every chance, so its risk difference is one number for all rows.
 */
export function drawPeople(
  design: ClinicDesign,
  model: ClinicModel,
  count: number,
  random: Random,
): readonly Drawn[] {
  const weeks = Array.from({ length: count }, () => Math.floor(random.uniform() * WEEKS) + 1);
  weeks.sort((a, b) => a - b);
  return weeks.map((week) => drawOne(design, model, week, random));
}

/** No chance comes nearer to 0 or 1 than this, whatever is added. */
const MARGIN = 0.02;

function drawOne(design: ClinicDesign, model: ClinicModel, week: number, random: Random): Drawn {
  const stratum = stratumDrawn(design.shares, random.uniform());
  const { risk, cells } = design.traits(random);
  const begins = design.questions.week === "exposure-begins";
  const exposureChance = begins && week < model.shiftWeek ? 0 : chanceIn(model.exposure, stratum);
  const exposed = random.uniform() < exposureChance;
  const nothing = random.uniform() < chanceIn(model.nothing, stratum);
  const shift = !begins && week >= model.shiftWeek ? model.shift : 0;
  const least = MARGIN - Math.min(0, model.effect) - Math.min(0, model.shift);
  const most = 1 - MARGIN - Math.max(0, model.effect) - Math.max(0, model.shift);
  const plain = logistic(model.base + model.slope * stratum + risk);
  const without = Math.min(most, Math.max(least, plain)) + shift;
  const event = random.uniform() < without + (exposed ? model.effect : 0);
  const recorded = random.uniform() >= model.lost[exposed ? 1 : 0];
  return { person: { week, stratum, exposed, nothing, without, event, recorded }, cells };
}

function chanceIn([first, each]: readonly [number, number], stratum: number): number {
  return Math.min(0.95, Math.max(0.05, first + each * stratum));
}

function stratumDrawn(shares: readonly number[], uniform: number): number {
  let left = uniform;
  for (const [stratum, share] of shares.entries()) {
    left -= share;
    if (left < 0) return stratum;
  }
  return shares.length - 1;
}
