import type { Lever } from "@smartpick/core";
import { differenceOf100 } from "../english/chance.ts";

type Difference = NonNullable<Lever["difference"]>;

/** A difference of chances out of 100 with its sign: `"+2.0"`, `"−0.4"`, `"0"`; what rounds to nothing is `"0"`. */
export function signedOf100(difference: number): string {
  const count = (Math.round(difference * 1000) / 10).toFixed(1);
  if (Number(count) === 0) return "0";
  return difference > 0 ? `+${count}` : differenceOf100(difference);
}

/** A difference with its range for a table cell: `"+2.0 (−1.7 to +5.5)"`. */
export function differenceCell({ difference }: Pick<Lever, "difference">): string {
  if (difference === null) return "no number";
  return `${signedOf100(difference.mid)} (${shortSpan(difference)})`;
}

/** The range of a difference: `"−1.7 to +5.5"`, or one number where both ends show the same. */
export function shortSpan({ low, high }: Difference): string {
  const [from, to] = [signedOf100(low), signedOf100(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** What a lever does, in one sentence: `"About 2.0 more of 100; the chance is 4 in 5 that it is between −1.7 and +5.5, so …"` */
export function effectWords({ difference, effect }: Pick<Lever, "difference" | "effect">): string {
  if (difference === null) return "What it does to your chance is not known.";
  if (effect === "nothing") return "It changes about nothing.";
  const { mid, low, high } = difference;
  const size = signedOf100(mid);
  const about =
    size === "0"
      ? "About nothing on average"
      : `About ${size.replace(/^[+−]/, "")} ${mid > 0 ? "more" : "fewer"} of 100`;
  const other = mid > 0 ? Math.round(low * 1000) < 0 : Math.round(high * 1000) > 0;
  const doubt =
    effect !== "unsure"
      ? ""
      : other
        ? ", so it may also do the opposite"
        : ", so it may also do next to nothing";
  return `${about}; the chance is 4 in 5 that it is between ${signedOf100(low)} and ${signedOf100(high)}${doubt}.`;
}
