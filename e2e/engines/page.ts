import { type Difference, differencesOf } from "./differences.ts";
import type { Shown } from "./walk.ts";

const NARROW = 360;

/** What one engine showed, and what went wrong in it. */
export interface Walked {
  readonly name: string;
  readonly version: string;
  /** The narrowest window that it gave, in pixels. */
  readonly narrowest: number;
  readonly shown: readonly Shown[];
  readonly errors: readonly string[];
}

/** Everything that an engine did other than the first: words, widths, errors, steps not reached. */
export function faultsOf(first: Walked, walked: Walked): string[] {
  const other = differencesOf(first.shown, walked.shown).map(
    ({ step, first: said, other: says }: Difference) =>
      `${step}: “${says}” where ${first.name} has “${said}”`,
  );
  const wide = walked.shown.flatMap(({ step, wider }) =>
    wider.some((pixels) => pixels > 0)
      ? [`${step}: wider than its window by ${wider.join(" and ")} pixels`]
      : [],
  );
  return [...other, ...wide, ...walked.errors.map((error) => `error: ${error}`)];
}

/** The page of the documentation, in Markdown. */
export function enginesPage(all: readonly Walked[]): string {
  const [first] = all;
  if (first === undefined) throw new Error("no engine was walked with");
  const names = all.map(({ name, version }) => `${name} ${version}`);
  const rows = first.shown.map(({ step }) => {
    const cells = all.map((walked) => cell(first, walked, step));
    return `| ${step} | ${cells.join(" | ")} |`;
  });
  const errors = all.map((walked) => String(walked.errors.length)).join(" | ");
  const narrow = all
    .filter(({ narrowest }) => narrowest > NARROW)
    .map(({ name, narrowest }) => ` ${name} gives no window below ${narrowest}.`);
  return `${[
    "# The same answers in other engines",
    `Written by \`npm run -s engines -- --write\`, with ${names.join(", ")}. Every engine walks the same way through the built app, as it is served. Then every word on its screens is held against what ${first.name} shows.`,
    [
      `| step | ${names.join(" | ")} |`,
      `|---|${all.map(() => "---|").join("")}`,
      ...rows,
      `| errors in the page | ${errors} |`,
    ].join("\n"),
    `“Same” means: the same words and numbers, each one, and no page wider than its window at ${NARROW} and at 1440 pixels.${narrow.join("")} The last step loads the page anew after its host has ended.`,
    "Firefox and WebKit come from Debian: `apt-get install firefox-esr webkit2gtk-driver xvfb`. An engine that is not installed is left out.",
  ].join("\n\n")}\n`;
}

function cell(first: Walked, walked: Walked, step: string): string {
  const shown = walked.shown.find((one) => one.step === step);
  if (shown === undefined) return "not reached";
  if (shown.wider.some((pixels) => pixels > 0)) return "wider than its window";
  if (walked === first) return "stands";
  return differencesOf(first.shown, walked.shown).some((one) => one.step === step) ? "other words" : "same";
}
