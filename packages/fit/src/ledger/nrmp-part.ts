import type { CsvRow } from "@smartpick/data/node";

/** Letters of NRMP codes in the order in which they make the main track of a program. */
export const TRACK_LETTERS = ["C", "A", "M", "P", "R"] as const;
export type TrackLetter = (typeof TRACK_LETTERS)[number];

/** What one year of the Match says of a program: positions, filled, letters that were added up, and a mark. */
export interface QuotaYear {
  readonly quota: number;
  readonly filled: number | null;
  readonly letters: string;
}

/** All that hangs on the NRMP code of a row and moves with it when the pairing is corrected. */
export interface NrmpPart {
  /** Code under which the row was listed. */
  readonly primary: string;
  /** Codes in use, all tracks. */
  readonly codes: readonly string[];
  readonly institution: string;
  readonly method: string;
  readonly years: ReadonlyMap<number, QuotaYear>;
}

/** Letter of an NRMP code such as `1820726C0`. */
export function letterOf(code: string): string {
  return code.charAt(7);
}

/** Reads the part of a row that hangs on its NRMP code, or `null` where the row has none. */
export function nrmpPartOf(row: CsvRow, quotas2026: ReadonlyMap<string, CsvRow>): NrmpPart | null {
  const primary = row.nrmp_code ?? "";
  if (primary === "") return null;
  const codes = (row.nrmp_codes_all || primary).split(";").filter((code) => code !== "");
  const letters = countedLetters(codes);
  const years = new Map<number, QuotaYear>();
  for (let year = 2018; year <= 2025; year++) {
    const quota = row[`nrmp_q${year}`] ?? "";
    const filled = row[`nrmp_m${year}`] ?? "";
    if (quota !== "") {
      years.set(year, { quota: Number(quota), filled: filled === "" ? null : Number(filled), letters });
    }
  }
  const latest = quotas2026.get(primary);
  if (latest) {
    const entry = quotaOf2026(latest, codes);
    if (entry) years.set(2026, entry);
  }
  return {
    primary,
    codes,
    institution: row.institution_nrmp ?? "",
    method: row.nrmp_code_method ?? "",
    years,
  };
}

/**
 * The published sums hold categorical and primary positions where there is a categorical code, else the advanced,
 * else the preliminary ones. Checked: anesthesiology 2025 adds up to the 1,805 published PGY-1 positions.
 */
function countedLetters(codes: readonly string[]): string {
  const has = new Set(codes.map(letterOf));
  if (has.has("C")) return has.has("M") ? "CM" : "C";
  for (const letter of ["A", "M", "P", "R"]) if (has.has(letter)) return letter;
  return "C";
}

/** The 2026 row where all codes of the letters that it counts were seen; an incomplete row is unknown, not zero. */
function quotaOf2026(row: CsvRow, codes: readonly string[]): QuotaYear | null {
  const used = (row.codes_used ?? "").split(";").filter((code) => code !== "");
  const letters = [...new Set(used.map(letterOf))].sort().join("");
  const all = codes.filter((code) => letters.includes(letterOf(code)));
  const whole = row.complete === "Yes" || all.every((code) => used.includes(code));
  const quota = row.q2026 ?? "";
  if (!whole || quota === "") return null;
  const filled = row.m2026 ?? "";
  return { quota: Number(quota), filled: filled === "" ? null : Number(filled), letters };
}

/** The code in use is that of the part with the latest year; each year is taken from the part that ran then. */
export function mergeParts(a: NrmpPart, b: NrmpPart): NrmpPart {
  const last = (part: NrmpPart) => Math.max(0, ...part.years.keys());
  const [older, newer] = last(b) >= last(a) ? [a, b] : [b, a];
  const years = new Map(older.years);
  for (const [year, entry] of newer.years) years.set(year, entry);
  const gap = Math.min(...newer.years.keys()) > last(older);
  return {
    ...newer,
    codes: gap ? newer.codes : [...new Set([...newer.codes, ...older.codes])].sort(),
    years,
  };
}

/** Adds two parts that ran in the same years under one program (several sites or codes). */
export function addParts(a: NrmpPart, b: NrmpPart): NrmpPart {
  const years = new Map(a.years);
  for (const [year, entry] of b.years) {
    const other = years.get(year);
    if (!other) years.set(year, entry);
    else {
      const filled = other.filled === null || entry.filled === null ? null : other.filled + entry.filled;
      const letters = [...new Set([...other.letters, ...entry.letters])].sort().join("");
      years.set(year, { quota: other.quota + entry.quota, filled, letters });
    }
  }
  return { ...a, codes: [...new Set([...a.codes, ...b.codes])].sort(), years };
}
