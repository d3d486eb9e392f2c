import type { Values } from "./values.ts";

/** The points of one phase as a method needs them; all lists have one entry a point. */
export interface Samples {
  /** A measurement, a count of events, or the mean of a subgroup. */
  readonly values: Values;
  /** Denominators of shares and rates, sizes of subgroups. */
  readonly n: Values;
  /** Standard deviations of subgroups. */
  readonly deviations: Values;
  /** Points that centre and limits come from: neither excluded nor behind a freeze. */
  readonly counts: readonly boolean[];
  /** Points left out by the user: they are drawn and belong to no moving range. */
  readonly excluded: readonly boolean[];
  /** Whether large moving ranges are left out once. */
  readonly screen: boolean;
}

/** A lower and an upper line, one entry a point; null where there is none. */
export interface Band {
  readonly lower: Values;
  readonly upper: Values;
}

/** What a method makes of a phase. */
export interface Lines {
  /** What is plotted: a share, a rate, a moving range. */
  readonly plotted: Values;
  readonly centre: number | null;
  /** The standard deviation where it is one number for all points, in units of the plot. */
  readonly sigma: number | null;
  /** Laney's factor, of p′ and u′ alone. */
  readonly sigmaZ?: number | null;
  /** The lines at so many standard errors from the centre, cut where the quantity cannot go; null for run charts. */
  readonly bandAt: ((sigmas: number) => Band) | null;
}

/** One kind of chart: from points to centre and limits. */
export type Method = (samples: Samples) => Lines;

/** Samples of plain numbers, all of which count; for charts without a table. */
export function samplesOf(values: Values, given: Partial<Omit<Samples, "values">> = {}): Samples {
  return {
    values,
    n: values.map(() => null),
    deviations: values.map(() => null),
    counts: values.map(() => true),
    excluded: values.map(() => false),
    screen: false,
    ...given,
  };
}
