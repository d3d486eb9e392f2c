import type { CsvRow } from "@smartpick/data/node";

/** Columns of `limits.csv`, one a field of the ledger. */
export const LIMIT_COLUMNS = [
  "maximum_years_since_graduation",
  "maximum_failed_attempts",
  "maximum_attempts_per_step",
  "failed_step1_accepted",
  "failed_step2_accepted",
  "minimum_us_clinical_months",
  "hands_on_experience_required",
  "us_letters_required",
  "step2_minimum",
  "comlex_accepted",
  "ecfmg_at_application",
  "visa_j1",
  "visa_h1b",
] as const;

/** Columns of `limits.csv` that say where a row comes from. */
export const LIMIT_ORIGIN = ["source", "year", "kind", "standing", "note"] as const;

type LimitColumn = (typeof LIMIT_COLUMNS)[number];
type LimitRow = Readonly<Record<string, string>>;

interface Cell {
  readonly column: LimitColumn;
  readonly value: string;
  /** Remark of ours, where the value is worked out. */
  readonly derived?: string;
}

const PLAIN: Readonly<Record<string, LimitColumn>> = {
  accepts_failed_step1: "failed_step1_accepted",
  accepts_failed_step2: "failed_step2_accepted",
  hands_on_required: "hands_on_experience_required",
  us_letters: "us_letters_required",
  comlex_accepted: "comlex_accepted",
  ecfmg_at_application: "ecfmg_at_application",
  visa_j1: "visa_j1",
  visa_h1b: "visa_h1b",
};

const KINDS: Readonly<Record<string, string>> = {
  "stated rule": "rule",
  preference: "preference",
  "third-party list": "observation",
};

/** Rows of `limits.csv`: what programs say of whom they take; answers of one origin stand in one row. */
export function limitRows(ids: ReadonlySet<string>, hurdles: readonly CsvRow[]): LimitRow[] {
  const rows: Record<string, string>[] = [];
  for (const raw of hurdles) {
    const id = `acgme:${raw.acgme_code ?? ""}`;
    const cell = cellOf(raw);
    if (!ids.has(id) || cell === null) continue;
    const origin = { id, ...originOf(raw, cell) };
    const row = rows.find(
      (one) =>
        one[cell.column] === undefined &&
        Object.entries(origin).every(([column, value]) => one[column] === value),
    );
    if (row) row[cell.column] = cell.value;
    else rows.push({ ...origin, [cell.column]: cell.value });
  }
  return rows;
}

function cellOf(raw: CsvRow): Cell | null {
  const { field = "", value = "", note = "" } = raw;
  const plain = PLAIN[field];
  if (plain) {
    const flag = value === "Yes" ? "yes" : value === "No" ? "no" : null;
    return flag && { column: plain, value: flag };
  }
  switch (field) {
    case "max_years_since_graduation":
      return { column: "maximum_years_since_graduation", value };
    case "step2ck_minimum":
      return { column: "step2_minimum", value };
    case "min_us_clinical_months":
      if (value === "some") {
        return { column: "minimum_us_clinical_months", value: "1", derived: "asked for without a number" };
      }
      return { column: "minimum_us_clinical_months", value: value === "0" ? "none" : value };
    case "max_attempts":
      return attemptsCell(value, note);
    default:
      throw new Error(`hurdles_by_program.csv: unknown field "${field}"`);
  }
}

/** One attempt in all leaves no failure; two or more count each Step by itself, unless the note says otherwise. */
function attemptsCell(value: string, note: string): Cell {
  if (value === "none") return { column: "maximum_failed_attempts", value };
  if (value === "1") return { column: "maximum_failed_attempts", value: "0" };
  if (note.includes("at most one failure")) return { column: "maximum_failed_attempts", value: "1" };
  if (note.includes("all Steps together")) {
    const failures = String(Number(value) - 3);
    return {
      column: "maximum_failed_attempts",
      value: failures,
      derived: `${value} sittings for three Steps`,
    };
  }
  return { column: "maximum_attempts_per_step", value };
}

function originOf(raw: CsvRow, { derived }: Cell): Record<(typeof LIMIT_ORIGIN)[number], string> {
  const { source = "", kind = "", year = "", note = "" } = raw;
  const known = KINDS[kind];
  if (known === undefined) throw new Error(`hurdles_by_program.csv: unknown kind "${kind}"`);
  const read = source.includes("adult-neurology package");
  const freida = read && note.startsWith("FREIDA");
  const id = freida
    ? "freida-neurology-2026"
    : read
      ? "neurology-pages-2026"
      : kind === "third-party list"
        ? "img-psychiatry-list-2022"
        : "program-pages";
  // Whether it is dated, the year says; whether it is FREIDA's, the source.
  const rest = note.replace(/^(undated page|FREIDA 2026 answer)([,;] )?/, "");
  const words = [read ? "" : source, rest, derived ?? ""].filter((part) => part !== "");
  return {
    source: id,
    year,
    // What the page only discourages is a preference.
    kind: note.includes("not barred") ? "preference" : known,
    standing: derived === undefined ? "published" : "derived",
    note: words.join("; "),
  };
}
