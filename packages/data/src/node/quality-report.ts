import { FIELD_NAMES, fieldLabelOf, SPECIALTIES } from "@smartpick/core";
import type { BundleColumn, FactsBundle } from "../bundle.ts";
import { type ControlSum, wordAt } from "./check-controls.ts";
import type { CsvRow } from "./csv.ts";

/** What the quality page is made from. */
export interface QualityInput {
  readonly full: FactsBundle;
  readonly open: FactsBundle;
  readonly controls: readonly ControlSum[];
  readonly rateLinks: readonly CsvRow[];
  readonly faults: readonly CsvRow[];
}

/** Returns the generated part of the quality page as Markdown: counts, fill rates, link rates, sums, known faults. */
export function qualityReport(input: QualityInput): string {
  return [
    sizeSection(input),
    specialtySection(input.full),
    fieldSection(input.full, input.open),
    opinionSection(input.full),
    linkSection(input.rateLinks),
    controlSection(input.controls),
    faultSection(input.faults),
  ].join("\n\n");
}

function sizeSection({ full, open }: QualityInput): string {
  const main = mainRows(full);
  const sure = main.filter((row) => full.doubt[row] === -1).length;
  const reasons = full.doubtReasons.map((reason, at) => {
    return [reason, main.filter((row) => full.doubt[row] === at).length];
  });
  return [
    "## Size",
    table(
      ["What", "Count"],
      [
        ["Programs", main.length],
        ["Programs that no doubt hangs on", sure],
        ["Programs and tracks (rows)", full.ids.length],
        ["Facts in the full build", factCount(full)],
        ["Facts in the public build", factCount(open)],
        ["Facts beside the resolved one", full.further.rows.length],
      ],
    ),
    "Programs left out of lists by default:",
    table(["Doubt", "Programs"], reasons),
  ].join("\n\n");
}

function specialtySection(bundle: FactsBundle): string {
  const main = mainRows(bundle);
  const rows = SPECIALTIES.map(({ name }) => {
    const own = main.filter((row) => wordAt(bundle.columns.specialty, row) === name);
    const tracks = bundle.ids.filter((_, row) => wordAt(bundle.columns.specialty, row) === name).length;
    const sure = own.filter((row) => bundle.doubt[row] === -1).length;
    return [name, sure, own.length - sure, tracks];
  }).filter(([, sure, doubtful]) => Number(sure) + Number(doubtful) > 0);
  return [
    "## Programs per specialty",
    table(["Specialty", "Programs", "Doubtful", "With tracks"], rows),
  ].join("\n\n");
}

function fieldSection(full: FactsBundle, open: FactsBundle): string {
  const rows = FIELD_NAMES.flatMap((field) => {
    const { known, years, derived, assumed } = fillOf(full, field);
    if (known === 0) return [];
    const inPublic = share(fillOf(open, field).known, open);
    return [[fieldLabelOf(field), share(known, full), inPublic, derived, assumed, years]];
  });
  return [
    "## Fill rate per field and year",
    "Share of the rows without doubt that have a value, how many of these values are derived or assumed, and the years " +
      "of the resolved values.",
    table(["Field", "Full", "Public", "Derived", "Assumed", "Years (values)"], rows),
  ].join("\n\n");
}

interface Fill {
  readonly known: number;
  readonly derived: number;
  readonly assumed: number;
  readonly years: string;
}

function fillOf(bundle: FactsBundle, field: string): Fill {
  const column = bundle.columns[field];
  if (!column) return { known: 0, derived: 0, assumed: 0, years: "" };
  const origins = originsOf(column, bundle.ids.length);
  const years = new Map<string, number>();
  const standings = { published: 0, derived: 0, assumed: 0, yours: 0 };
  column.values.forEach((_, row) => {
    const origin = bundle.provenance[origins[row] ?? 0];
    if (bundle.doubt[row] !== -1 || wordAt(column, row) === null || !origin) return;
    standings[origin.standing]++;
    const year = String(origin.year ?? "no year");
    years.set(year, (years.get(year) ?? 0) + 1);
  });
  const listed = [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, count]) => `${year}: ${count}`);
  const { published, derived, assumed } = standings;
  return { known: published + derived + assumed, derived, assumed, years: listed.join(", ") };
}

function opinionSection(bundle: FactsBundle): string {
  const rows = (["visaJ1", "visaH1b"] as const).map((field) => {
    const place = bundle.further.fields.indexOf(field);
    const column = bundle.columns[field];
    let [both, agree] = [0, 0];
    bundle.further.rows.forEach((row, at) => {
      if (bundle.further.field[at] !== place || bundle.ids[row]?.includes("/")) return;
      both++;
      agree += Number(wordAt(column, row) === bundle.further.values[at]);
    });
    return [fieldLabelOf(field), both, agree, percent(agree, both)];
  });
  return [
    "## Two opinions on visas",
    "Where a program answered and applicants gathered an answer as well, the two are shown side by side.",
    table(["Field", "Programs with both", "Agree", "Share"], rows),
  ].join("\n\n");
}

function originsOf({ provenance }: BundleColumn, rows: number): readonly number[] {
  if (typeof provenance === "number") return new Array<number>(rows).fill(provenance);
  return provenance.flatMap((at, place) =>
    place % 2 === 0 ? new Array<number>(provenance[place + 1] ?? 0).fill(at) : [],
  );
}

function linkSection(links: readonly CsvRow[]): string {
  const sum = (rows: readonly CsvRow[], grade: string) =>
    rows.reduce((n, row) => n + Number(row[grade] ?? 0), 0);
  const line = (name: string, rows: readonly CsvRow[]) => {
    const counts = ["exact", "high", "medium", "unlinked"].map((grade) => sum(rows, grade));
    const all = counts.reduce((a, b) => a + b, 0);
    return [name, all, ...counts, percent(all - (counts[3] ?? 0), all)];
  };
  return [
    "## Links of the 2024 interview rates",
    "Each row of the rates was linked to a program by specialty, state, city and name. Of the exact and high links, 120 " +
      "were read and no error was found. Up to 15 in 100 of the medium links may be wrong.",
    table(
      ["Specialty", "Rows", "Exact", "High", "Medium", "Unlinked", "Linked"],
      [...links.map((row) => line(row.specialty ?? "", [row])), line("All", links)],
    ),
  ].join("\n\n");
}

function controlSection(controls: readonly ControlSum[]): string {
  const rows = controls.map((control) => [
    `${fieldLabelOf(control.field as "quota2025")}, ${control.specialty}`,
    control.published,
    control.sum,
    control.bound === "within" ? `within ${control.tolerancePercent} %` : "not above",
    control.source,
  ]);
  return [
    "## Sums against published totals",
    table(["Sum", "Published", "Ledger", "Allowed", "Source"], rows),
  ].join("\n\n");
}

function faultSection(faults: readonly CsvRow[]): string {
  const counts = new Map<string, number>();
  for (const { fault = "" } of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "## Known faults",
    "Programs that need a second look. They are listed by id in `data/programs/known-faults.csv`.",
    table(["Fault", "Programs"], rows),
  ].join("\n\n");
}

function mainRows(bundle: FactsBundle): number[] {
  return bundle.ids.flatMap((id, row) => (id.includes("/") ? [] : [row]));
}

function factCount(bundle: FactsBundle): number {
  const known = Object.values(bundle.columns).map((column) => {
    return column.values.reduce<number>((n, _, row) => n + Number(wordAt(column, row) !== null), 0);
  });
  return known.reduce((a, b) => a + b, 0) + bundle.further.rows.length;
}

function share(count: number, bundle: FactsBundle): string {
  return percent(count, bundle.doubt.filter((at) => at === -1).length);
}

function percent(count: number, all: number): string {
  return all === 0 ? "–" : `${((100 * count) / all).toFixed(1)} %`;
}

function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}
