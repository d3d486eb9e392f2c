import type { Quantity } from "./claim.ts";

const ABOUT = 0.1;
const HALF_A_YEAR = 6;
/** “Over two weeks”, said of three, is still true. */
const OVER = 1.5;

/** Whether two numbers for one thing can both be so: hedges, ranges and rounding allowed. */
export function agrees(one: Quantity, other: Quantity): boolean {
  if (one.unit !== other.unit) return Math.abs(shareOf(one) - shareOf(other)) <= 3;
  if (one.unit === "change") return one.value === other.value && one.to2 === other.to2;
  if (gapOf(one, other) <= (one.unit === "months" ? slackOf(one, other) : 0)) return true;
  return isMeant(one, other) || isMeant(other, one);
}

/** “12 to 3” is a fall by 75 percent. */
function shareOf({ unit, value, to2 }: Quantity): number {
  if (unit !== "change" || to2 === null) return value;
  return value === 0 ? Number.POSITIVE_INFINITY : (Math.abs(value - to2) / value) * 100;
}

const upperOf = ({ value, to2 }: Quantity): number => to2 ?? value;

/** How far two numbers or ranges lie apart; 0 where they meet. */
function gapOf(one: Quantity, other: Quantity): number {
  return Math.max(0, one.value - upperOf(other), other.value - upperOf(one));
}

function slackOf(one: Quantity, other: Quantity): number {
  if (!one.isYears && !other.isYears) return 0.5 * Math.min(1, one.value, other.value);
  return Math.max(...[one, other].filter(({ isYears }) => isYears).map(roundingOf));
}

/** How far a time told in years may be off, in months: half a year, and no more than half of it. */
export const roundingOf = ({ value }: Quantity): number => Math.min(HALF_A_YEAR, value / 2);

/** Whether the hedge of the one lets the other be: “more than 50” and 80. */
function isMeant(one: Quantity, other: Quantity): boolean {
  const { hedge, value } = one;
  if (hedge === "about") return gapOf(one, other) <= ABOUT * Math.max(value, other.value);
  if (hedge === "more") return upperOf(other) >= value;
  if (hedge === "over") return upperOf(other) >= value && other.value <= OVER * value;
  return hedge === "less" && other.value <= upperOf(one);
}
