import type { Coverage } from "../packages/quality/test/clinics/coverage.ts";
import type { Measured } from "../packages/quality/test/identifiers/measure.ts";

/** What was measured of one planted set of identifiers. */
export interface MeasuredSet {
  readonly name: string;
  readonly now: Measured;
  /** What its first run gave, where the set was written after the rules. */
  readonly first: string;
}

/** Markdown of what the clinics' intervals hold and what the identifier check finds. */
export function clinicsPage(
  coverage: readonly Coverage[],
  clinics: number,
  rows: number,
  sets: readonly MeasuredSet[],
): string {
  return `# Clinics and identifiers, measured

This page is written by \`npm run -s clinics -- --write\`. What the numbers mean stands in [clinics.md](clinics.md).

## Does the interval hold the truth?

For each kind, ${clinics.toLocaleString("en-US")} clinics of ${rows.toLocaleString("en-US")} rows were made, with the seeds 1 to ${clinics.toLocaleString("en-US")}.
Each was analysed from its raw cells, faults included. A 95 % interval should hold the truth in about 95 of 100.
The crude difference is there to show how often it misleads.

| kind | question | interval holds the truth | of 100 |
|---|---|---|---|
${coverage.map(({ kind, what, held, of }) => `| ${kind} | ${what} | ${held} of ${of} | ${((100 * held) / of).toFixed(1)} |`).join("\n")}

## Does the check find identifiers?

Each set has 50 planted identifiers among about 1,000 clean cells. Found means that a finding overlaps the planted passage.
All sets but the first were written before they were first run. What they showed was mended afterwards.
So the first run is the honest figure. The figure of today only shows that nothing was lost since.

| set | first run | found today | right kind | false alarms in clean cells |
|---|---|---|---|---|
${sets.map(({ name, first, now }) => `| ${name} | ${first} | ${now.found} of ${now.planted} | ${now.rightKind} | ${now.falseAlarms.length} of ${now.cleanCells} |`).join("\n")}
`;
}
