import {
  clipped,
  foundIn,
  type Levels,
  numberTakes,
  ok,
  type PortfolioCap,
  type PortfolioInstance,
  type Problem,
  type Result,
  refused,
} from "@smartpick/core";
import { FieldReader, MOST_USD } from "./field-reader.ts";

/** An instance read from `smartpick/portfolio@1`; `levels` is given when only that choice is to be valued. */
export interface InstanceFile {
  readonly instance: PortfolioInstance;
  readonly levels: Levels | null;
}

/** Largest utility or weight that is read; more would leave no digits for the others. */
const MOST_VALUE = 1e12;

/** Most chances that are read: about a hundred times a national list. */
const MOST_CHANCES = 10_000_000;

const KEYS = [
  "schema",
  "weights",
  "utility",
  "prob",
  "specialty",
  "costs",
  "fees",
  "budget",
  "maxCount",
  "maxSilver",
  "maxGold",
  "caps",
  "must",
  "never",
  "levels",
];

/**
 * Reads a parsed `smartpick/portfolio@1` document (the interface page names its keys). Weights are scaled to sum to 1;
 * absent limits do not bind. Every problem names its field, and all of them are returned.
 */
export function readInstance(value: unknown): Result<InstanceFile, Problem> {
  const reader = new FieldReader();
  const input = reader.mapping(value, "", KEYS);
  if (!input) return { ok: false, problems: reader.problems };
  if (input.schema !== undefined && input.schema !== "smartpick/portfolio@1") {
    const found = clipped(String(input.schema));
    reader.refuse({ code: "unsupported-version", path: "schema", found, nearest: "smartpick/portfolio@1" });
  }
  const weights = reader.numbers(input.weights, "weights", { min: 0, max: MOST_VALUE, least: 1 });
  const utility = reader.numbers(input.utility, "utility", { min: 0, max: MOST_VALUE });
  if (!weights || !utility) return { ok: false, problems: reader.problems };
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) {
    const contradiction = { rule: "weights-sum-to-zero" } as const;
    reader.refuse({ code: "contradiction", path: "weights", contradiction });
  }
  const size = utility.length;
  const prob = readChances(reader, input.prob, size, weights.length);
  const { group, names } = readSpecialties(reader, input.specialty, size);
  const cost =
    input.costs === undefined || input.costs === null
      ? new Array(size).fill(0)
      : reader.numbers(input.costs, "costs", { min: 0, max: MOST_USD, size });
  const fees = readFees(reader, input.fees);
  const limit = (key: string) => reader.limit(input[key], key);
  const budgetUsd = reader.limit(input.budget, "budget", false);
  const maxCount = limit("maxCount");
  const maxSilver = limit("maxSilver");
  const maxGold = limit("maxGold");
  const levelCount = prob?.levels ?? 3;

  const caps = readCaps(reader, input.caps, size);
  const must = reader.programs(input.must, "must", size);
  const never = reader.programs(input.never, "never", size);
  const levels = readLevels(reader, input.levels, size, levelCount);
  if (reader.problems.length > 0 || !prob || !cost) return refusedAll(reader);
  const perSpecialty = fees?.per !== "all";
  const groups = (perSpecialty ? names : ["all"]).map((name) => ({
    name,
    feeSteps: fees?.steps ?? [],
    silver: Infinity,
    gold: Infinity,
    minCount: 0,
    maxCount: Infinity,
  }));
  const instance: PortfolioInstance = {
    nodeWeights: Float64Array.from(weights, (weight) => weight / total),
    size,
    levels: prob.levels,
    prob: prob.chances,
    utility: Float64Array.from(utility),
    group: perSpecialty ? group : new Int32Array(size),
    groups,
    cost: Float64Array.from(cost),
    budgetUsd,
    maxCount,
    maxSilver,
    maxGold,
    caps,
    must,
    never,
  };
  return ok({ instance, levels });
}

function refusedAll(reader: FieldReader): Result<never, Problem> {
  const [first, ...others] = reader.problems;
  return refused(first!, ...others);
}

function readChances(
  reader: FieldReader,
  value: unknown,
  size: number,
  nodes: number,
): { levels: 1 | 2 | 3; chances: Float64Array } | null {
  const tiers = reader.list(value, "prob");
  if (!tiers) return null;
  if (tiers.length < 1 || tiers.length > 3) {
    reader.refuse({ code: "wrong-size", path: "prob", found: tiers.length, least: 1, most: 3 });
    return null;
  }
  const found = tiers.length * size * nodes;
  if (found > MOST_CHANCES) {
    reader.refuse({ code: "too-large", path: "prob", found, most: MOST_CHANCES, unit: "chances" });
    return null;
  }
  const chances = new Float64Array(tiers.length * size * nodes);
  tiers.forEach((tier, level) => {
    const rows = reader.list(tier, `prob[${level}]`, size);
    rows?.forEach((row, program) => {
      const path = `prob[${level}][${program}]`;
      // One node may be written without the inner list.
      const cells = nodes === 1 && typeof row === "number" ? [row] : row;
      const numbers = reader.numbers(cells, path, { min: 0, max: 1, size: nodes });
      if (numbers) chances.set(numbers, (level * size + program) * nodes);
    });
  });
  return { levels: tiers.length as 1 | 2 | 3, chances };
}

function readSpecialties(
  reader: FieldReader,
  value: unknown,
  size: number,
): { group: Int32Array; names: readonly string[] } {
  const group = new Int32Array(size);
  if (value === undefined || value === null) return { group, names: ["all"] };
  const places = new Map<string, number>();
  reader.list(value, "specialty", size)?.forEach((name, program) => {
    if (typeof name !== "string" && !Number.isInteger(name)) {
      reader.refuseType(`specialty[${program}]`, name ?? null, { kind: "label" });
      return;
    }
    const label = String(name);
    const place = places.get(label) ?? places.size;
    places.set(label, place);
    group[program] = place;
  });
  return { group, names: places.size > 0 ? [...places.keys()] : ["all"] };
}

function readFees(
  reader: FieldReader,
  value: unknown,
): { steps: { upTo: number; usd: number }[]; per: string } | null {
  if (value === undefined || value === null) return null;
  const fees = reader.mapping(value, "fees", ["tiers", "per"]);
  if (!fees) return null;
  const per = fees.per ?? "specialty";
  if (per !== "specialty" && per !== "all") {
    reader.refuseType("fees.per", per, { kind: "words", words: ["specialty", "all"] });
  }
  const steps: { upTo: number; usd: number }[] = [];
  reader.list(fees.tiers, "fees.tiers")?.forEach((tier, index) => {
    const path = `fees.tiers[${index}]`;
    const step = reader.mapping(tier, path, ["upTo", "usd"]);
    if (!step) return;
    const usd = reader.number(step.usd, `${path}.usd`, { min: 0, max: MOST_USD });
    const upTo = reader.limit(step.upTo, `${path}.upTo`);
    if (steps.length > 0 && upTo <= steps.at(-1)!.upTo) {
      const contradiction = { rule: "fee-step-order", found: foundIn(step.upTo) } as const;
      reader.refuse({ code: "contradiction", path: `${path}.upTo`, contradiction });
    }
    steps.push({ upTo, usd: usd ?? 0 });
  });
  return { steps, per: String(per) };
}

function readCaps(reader: FieldReader, value: unknown, size: number): PortfolioCap[] {
  if (value === undefined || value === null) return [];
  const caps: PortfolioCap[] = [];
  reader.list(value, "caps")?.forEach((entry, index) => {
    const path = `caps[${index}]`;
    const cap = reader.mapping(entry, path, ["of", "min", "max", "level"]);
    if (!cap) return;
    if (cap.of === undefined || cap.of === null)
      reader.refuseType(`${path}.of`, undefined, { kind: "list", of: null, least: 0 });
    const of = reader.programs(cap.of, `${path}.of`, size);
    const least = reader.limit(cap.min, `${path}.min`);
    const level = cap.level ?? null;
    if (level !== null && level !== 0 && level !== 1 && level !== 2) {
      reader.refuseType(`${path}.level`, level, numberTakes(0, 2, true));
      return;
    }
    caps.push({
      of,
      min: least === Infinity ? 0 : least,
      max: reader.limit(cap.max, `${path}.max`),
      level,
    });
  });
  return caps;
}

function readLevels(reader: FieldReader, value: unknown, size: number, levels: number): Levels | null {
  if (value === undefined || value === null) return null;
  const numbers = reader.numbers(value, "levels", { min: -1, max: levels - 1, size, whole: true });
  return numbers ? Int8Array.from(numbers) : null;
}
