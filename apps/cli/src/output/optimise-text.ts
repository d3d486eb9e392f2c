import type { PortfolioResult } from "@smartpick/answers";
import { counted, dollars } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

const LEVELS = ["plain", "silver", "gold"] as const;

/** The result of the bare optimiser for people: value, bound, the programs chosen by level, and what one more unit is worth. */
export function optimiseText(result: PortfolioResult, size: number, style: Style): string {
  const { value, upperBound, gap, exact, feasible, shadow, usd, ms } = result;
  const chosen = result.levels.filter((level) => level >= 0).length;
  const lines = [
    style.strong(`${chosen} of ${counted(size, "program")} for ${dollars(usd)}. Value ${number(value)}.`),
  ];
  if (feasible === null) lines.push("Only the given choice was valued; its limits were not judged.");
  else if (!feasible) lines.push(conflictWords(result));
  else if (result.emptiedBy.length > 0) lines.push(`No program may come in: ${result.emptiedBy.join(", ")}.`);
  else if (exact) lines.push("No other list scores better. This is proved.");
  else if (upperBound !== null && gap !== null) {
    lines.push(`No list can score above ${number(upperBound)}, ${(gap * 100).toPrecision(2)} percent more.`);
  }
  for (const [level, name] of LEVELS.entries()) {
    const programs = [...result.levels.keys()].filter((program) => result.levels[program] === level);
    if (programs.length > 0)
      lines.push(paragraph(`${name}: ${programs.join(" ")}`, style.width, name.length + 2, ""));
  }
  if (feasible === true && shadow !== null) {
    lines.push(
      `One more is worth: application ${number(shadow.application)}, dollar ${number(shadow.usd)}, silver ${number(shadow.silver)}, gold ${number(shadow.gold)}.`,
    );
  }
  lines.push(style.quiet(`${ms} ms`));
  return `${lines.map((line) => (line.includes("\n") ? line : paragraph(line, style.width))).join("\n")}\n`;
}

function number(value: number): string {
  return value === 0
    ? "0"
    : value
        .toPrecision(5)
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, "");
}

/** Says whether no list exists, or none was found in the time, and which limit stands in the way. */
export function conflictWords({ conflict, exact }: Pick<PortfolioResult, "conflict" | "exact">): string {
  if (exact) return `No list keeps every limit: ${conflict}.`;
  return `No list that keeps every limit was found in this time: ${conflict}. There may be one: try a longer --seconds.`;
}
