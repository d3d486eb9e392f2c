import type { OutsiderRow } from "@smartpick/core";
import { differenceOf100 } from "./chance.ts";

/** A loss below this shows as nothing and is not told. */
const LEAST_LOSS = 0.0005;

/** What it would take for a program to be on the list: `"It would need 1.3 times its chance."` */
export function neededWords({ factor }: Pick<OutsiderRow, "factor">): string {
  if (factor === null) return "No higher chance alone would bring it onto the list.";
  return factor < 1.05
    ? "It is as good as the last one on the list."
    : `It would be on the list if its chance were ${factor.toFixed(1)} times as high.`;
}

/** What putting it on the list now would do: `"It would take the place of X, at a loss of 0.1 of 100."`; `nameOf` names a program. */
export function insteadWords(
  { change, instead, insteadTo }: Pick<OutsiderRow, "change" | "instead" | "insteadTo">,
  nameOf: (id: string) => string,
): string {
  const loss = change > -LEAST_LOSS ? "" : `, at a loss of ${differenceOf100(-change)} of 100`;
  if (instead === null) return `There is room for it${loss}.`;
  return insteadTo === "gives-up-signal"
    ? `It would take the signal of ${nameOf(instead)}${loss}.`
    : `It would take the place of ${nameOf(instead)}${loss}.`;
}
