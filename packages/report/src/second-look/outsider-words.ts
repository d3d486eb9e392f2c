import type { OutsiderRow, PlanReport } from "@smartpick/core";
import { signalPhrase } from "../signals/signal-names.ts";

/** What would bring a program onto the list: `"With a chance 1.05 times as large it comes in, and X leaves."` */
export function outsiderWords(
  { factor, signal, instead, insteadTo }: OutsiderRow,
  list: readonly Pick<PlanReport["list"][number], "id" | "name">[],
): string {
  const comes = signal === "none" ? "it comes in" : `it comes in with a ${signalPhrase(signal)}`;
  const name = list.find((row) => row.id === instead)?.name ?? instead;
  const after =
    name === null
      ? "."
      : insteadTo === "leaves"
        ? `, and ${name} leaves.`
        : `, and ${name} gives up its signal.`;
  if (factor === null) return `Only with a chance near certain ${comes}${after}`;
  return `With a chance ${timesWords(factor)} as large ${comes}${after}`;
}

function timesWords(factor: number): string {
  return factor < 1.01 ? "less than 1.01 times" : `${factor.toFixed(factor < 10 ? 2 : 0)} times`;
}
