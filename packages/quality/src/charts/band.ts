import type { Band } from "./method.ts";
import type { Values } from "./values.ts";

/** Where a quantity cannot go: no count below 0, no share above 1. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** The lines at `sigmas` times each point's standard error around a centre, cut at the bounds. */
export function bandAround(centre: number | null, errors: Values, sigmas: number, bounds: Bounds = {}): Band {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = bounds;
  const line = (sign: 1 | -1): Values =>
    errors.map((error) =>
      centre === null || error === null
        ? null
        : Math.min(most, Math.max(least, centre + sign * sigmas * error)),
    );
  return { lower: line(-1), upper: line(1) };
}
