import type { Discount, Share, ShareEvidence } from "./pooled-share.ts";
import { pooledShares } from "./pooled-share.ts";
import type { Stance, StatedHurdle } from "./stances.ts";

/** One line of `hurdles.csv`: the programs whose limit is this one. */
export interface HurdleRow {
  readonly hurdle: string;
  /** A specialty of the list in core, or "*". */
  readonly specialty: string;
  /** The most or the least that the programs of this class accept; `none` = no limit. */
  readonly threshold: string;
  readonly share: number;
  readonly sd: number;
  /** How the share came about. */
  readonly basis: "published" | "pooled" | "fitted";
  readonly sources: readonly string[];
}

/** Specialties that always have a line of their own. */
const SHOWN = [
  "Internal Medicine",
  "Family Medicine",
  "Pediatrics",
  "Psychiatry",
  "Neurology",
  "Surgery",
  "Pathology",
  "Radiology-Diagnostic",
];

/** SD of a specialty's logit around all specialties (judged): no table is large enough to tell. */
const BETWEEN_SPECIALTIES = 0.7;
/** SD of the discount (judged): it rests on 26 programs of one specialty in two states. */
const DISCOUNT_SD = 0.7;

/** Upper end of each class of limits and its name; a limit above the last counts as the last. */
const CLASSES: Readonly<Record<StatedHurdle, readonly number[]>> = {
  "failed-attempts": [0],
  "failed-step2ck": [0],
  "years-since-graduation": [2, 3, 5, 7, 10],
  "us-clinical-months": [1, 2, 3, 6, 12],
};
/** Classes beside the first, of the programs that are in none of it. */
const SOFTER: readonly number[] = [1, 2];

/** What the shares of a hurdle are made from. */
export interface StatedEvidence {
  readonly hurdle: StatedHurdle;
  readonly stances: readonly Stance[];
  /** Programs whose pages were all read one by one, silent ones included, and their specialty. */
  readonly read: { readonly programs: number; readonly specialty: string };
  /** What invitations say of the share of that specialty, where a table tells. */
  readonly invitations: ((share: number) => number) | null;
  readonly sources: readonly string[];
}

/**
 * How much stricter the programs are that speak of a hurdle: the logit of the share with a limit among those that
 * speak, less the same among all programs that were read one by one. Half a program is added to every cell.
 */
export function discountOf({ hurdle, stances, read }: StatedEvidence): Discount {
  const spoken = stances.filter((one) => one.readOneByOne);
  const limited = countLimited(spoken, hurdle);
  const among = (all: number) => Math.log((limited + 0.5) / (all - limited + 0.5));
  return { mean: among(spoken.length) - among(read.programs), sd: DISCOUNT_SD };
}

/** The lines of one hurdle: for every shown specialty and "*" a class each, whose shares sum to 1. */
export function statedShares(evidence: StatedEvidence): HurdleRow[] {
  const { hurdle, stances, sources } = evidence;
  const shares = pooledShares(shareEvidence(evidence), discountOf(evidence), BETWEEN_SPECIALTIES);
  const failures = CLASSES[hurdle].length === 1;
  const within = failures ? softerClasses(evidence) : withinClasses(hurdle, stances);
  return ["*", ...SHOWN].flatMap((specialty) => {
    const share = shares.get(specialty) ?? shares.get("*")!;
    const known = stances.some((one) => one.specialty === specialty);
    const basis = evidence.invitations && specialty === evidence.read.specialty ? "fitted" : "pooled";
    const line = (threshold: string, { mean, sd }: Share): HurdleRow => ({
      hurdle,
      specialty,
      threshold,
      share: mean,
      sd,
      basis: known || specialty === "*" ? basis : "pooled",
      sources,
    });
    const rest = { mean: 1 - share.mean, sd: share.sd };
    if (!failures) {
      return [...within.map(({ name, part }) => line(name, product(share, part))), line("none", rest)];
    }
    const softer = within.map(({ name, part }) => line(name, product(rest, part)));
    const free = within.reduce((sum, { part }) => sum - part.mean, 1);
    const freeSd = Math.hypot(...within.map(({ part }) => part.sd));
    return [line("0", share), ...softer, line("none", product(rest, { mean: free, sd: freeSd }))];
  });
}

function shareEvidence({ hurdle, stances, read, invitations }: StatedEvidence): ShareEvidence[] {
  const specialties = [...new Set([read.specialty, ...stances.map((one) => one.specialty)])].sort();
  return specialties.map((specialty) => {
    const own = stances.filter((one) => one.specialty === specialty);
    const pages = own.filter((one) => !one.readOneByOne);
    const one = own.filter((stance) => stance.readOneByOne);
    const isRead = specialty === read.specialty;
    return {
      specialty,
      speakers: { limited: countLimited(pages, hurdle), all: pages.length },
      census: { limited: countLimited(one, hurdle), all: isRead ? read.programs : 0 },
      ...(isRead && invitations ? { logLikelihood: invitations } : {}),
    };
  });
}

/** Programs that set a limit; of failed attempts, those that accept none. */
function countLimited(stances: readonly Stance[], hurdle: StatedHurdle): number {
  const failures = CLASSES[hurdle].length === 1;
  return stances.reduce(
    (sum, { limit, weight }) => sum + (limit !== null && (!failures || limit === 0) ? weight : 0),
    0,
  );
}

interface Part {
  readonly name: string;
  readonly part: Share;
}

/** How the limits are spread over the classes, all specialties together; half a program is added to each class. */
function withinClasses(hurdle: StatedHurdle, stances: readonly Stance[]): Part[] {
  const classes = CLASSES[hurdle];
  const counts = classes.map(() => 0.5);
  for (const { limit, weight } of stances) {
    if (limit === null) continue;
    const found = classes.findIndex((most, at) =>
      hurdle === "us-clinical-months" ? limit < (classes[at + 1] ?? Infinity) : limit <= most,
    );
    counts[found < 0 ? classes.length - 1 : found]! += weight;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return classes.map((name, at) => ({ name: String(name), part: beta(counts[at]!, total) }));
}

/** Of the programs that accept a failure, those that accept one or two at an exam; they run strict by the discount. */
function softerClasses(evidence: StatedEvidence): Part[] {
  const others = evidence.stances.filter((one) => one.limit !== 0);
  const strict = Math.exp(-discountOf(evidence).mean);
  return SOFTER.map((most) => {
    const count = others.filter((one) => one.limit === most).length + 0.5;
    const odds = (count / (others.length + 1.5 - count)) * strict;
    const mean = odds / (1 + odds);
    return { name: String(most), part: { mean, sd: beta(count, others.length + 1.5).sd * strict } };
  });
}

function beta(count: number, total: number): Share {
  const mean = count / total;
  return { mean, sd: Math.sqrt((mean * (1 - mean)) / (total + 1)) };
}

/** Mean and SD of the product of two independent shares. */
function product(a: Share, b: Share): Share {
  return {
    mean: a.mean * b.mean,
    sd: Math.sqrt(a.mean ** 2 * b.sd ** 2 + b.mean ** 2 * a.sd ** 2 + a.sd ** 2 * b.sd ** 2),
  };
}
