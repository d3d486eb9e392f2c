import { logistic } from "@smartpick/core";

/** What is known of a share in one specialty. */
export interface ShareEvidence {
  readonly specialty: string;
  /** Programs that publish, of which `limited` set a limit; they run strict by the discount. */
  readonly speakers: { readonly limited: number; readonly all: number };
  /** Programs of which every one was looked at, so that no discount applies. */
  readonly census: { readonly limited: number; readonly all: number };
  /** Further log likelihood of a share in (0, 1), up to a constant. */
  readonly logLikelihood?: (share: number) => number;
}

/** How much stricter programs are that publish, as a difference of logits, with its SD. */
export interface Discount {
  readonly mean: number;
  readonly sd: number;
}

/** A share with its posterior SD. */
export interface Share {
  readonly mean: number;
  readonly sd: number;
}

const SPREAD_POINTS = 33;
const DISCOUNT_POINTS = 11;
const CENTRES = Array.from({ length: 61 }, (_, at) => -6 + at * 0.15);
const Z = normalPoints(SPREAD_POINTS);

/**
 * Share of limited programs by specialty and, under "*", of a specialty about which nothing is known. The logit of a
 * specialty's share is normal around a common centre with SD `spread`; the centre is unknown and flat from −6 to 3.
 * Computed on a grid: exact but for the grid's step.
 */
export function pooledShares(
  evidence: readonly ShareEvidence[],
  discount: Discount,
  spread: number,
): ReadonlyMap<string, Share> {
  const sums = new Map(["*", ...evidence.map((one) => one.specialty)].map((name) => [name, [0, 0]]));
  const cells: { weight: number; moments: Map<string, [number, number]> }[] = [];
  for (const centre of CENTRES) {
    for (const d of normalPoints(DISCOUNT_POINTS)) {
      let log = Math.log(d.weight);
      const moments = new Map<string, [number, number]>([["*", momentsOf(Z, centre, spread)]]);
      for (const one of evidence) {
        const logs = Z.map(({ at }) => {
          const logit = centre + spread * at;
          return logOf(one, logit, discount.mean + discount.sd * d.at);
        });
        const most = Math.max(...logs);
        const points = Z.map(({ at, weight }, k) => ({ at, weight: weight * Math.exp(logs[k]! - most) }));
        const total = points.reduce((sum, point) => sum + point.weight, 0);
        log += most + Math.log(total);
        moments.set(
          one.specialty,
          momentsOf(
            points.map(({ at, weight }) => ({ at, weight: weight / total })),
            centre,
            spread,
          ),
        );
      }
      cells.push({ weight: log, moments });
    }
  }
  const most = Math.max(...cells.map((cell) => cell.weight));
  const total = cells.reduce((sum, cell) => sum + Math.exp(cell.weight - most), 0);
  for (const { weight, moments } of cells) {
    const share = Math.exp(weight - most) / total;
    for (const [name, [first, second]] of moments) {
      const sum = sums.get(name)!;
      sum[0]! += share * first;
      sum[1]! += share * second;
    }
  }
  return new Map(
    [...sums].map(([name, [first, second]]) => [
      name,
      { mean: first!, sd: Math.sqrt(Math.max(0, second! - first! ** 2)) },
    ]),
  );
}

function logOf({ speakers, census, logLikelihood }: ShareEvidence, logit: number, discount: number): number {
  return (
    binomial(speakers, logistic(logit + discount)) +
    binomial(census, logistic(logit)) +
    (logLikelihood?.(logistic(logit)) ?? 0)
  );
}

function binomial({ limited, all }: { readonly limited: number; readonly all: number }, p: number): number {
  return limited * Math.log(p) + (all - limited) * Math.log(1 - p);
}

/** First and second moment of the share over points of the standard normal. */
function momentsOf(
  points: readonly { readonly at: number; readonly weight: number }[],
  centre: number,
  spread: number,
): [number, number] {
  let first = 0;
  let second = 0;
  for (const { at, weight } of points) {
    const share = logistic(centre + spread * at);
    first += weight * share;
    second += weight * share ** 2;
  }
  return [first, second];
}

/** Evenly spaced points of the standard normal from −3.2 to 3.2, with weights that sum to 1. */
export function normalPoints(count: number): { readonly at: number; readonly weight: number }[] {
  const at = Array.from({ length: count }, (_, i) => -3.2 + (6.4 * i) / (count - 1));
  const total = at.reduce((sum, z) => sum + Math.exp((-z * z) / 2), 0);
  return at.map((z) => ({ at: z, weight: Math.exp((-z * z) / 2) / total }));
}
