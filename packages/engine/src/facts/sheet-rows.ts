import { type Facts, plainText, rowOf, specialtyNamed, stateNamed } from "@smartpick/core";
import { findPrograms, hitOf, type ProgramHit } from "./program-search.ts";

/** What a row of an applicant's own sheet says of a program; `null` = its sheet has no such cell. */
export interface SheetRow {
  /** An id, an ACGME code or an NRMP code. */
  readonly code: string | null;
  readonly name: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly specialty: string | null;
  /** Specialties that are meant where the row names none. */
  readonly sought: readonly string[];
}

/** The program that a row names. Where that is not sure, `sure` is `null` and the reader chooses among the nearest. */
export interface MatchedRow {
  readonly sure: ProgramHit | null;
  /** At most three, nearest first. */
  readonly near: readonly ProgramHit[];
}

const LOOKED_AT = 40;
const MOST_NEAR = 3;

/** The programs that rows of a sheet name: by code, or by a name that only one program of the specialty bears. */
export function matchedRows(facts: Facts, rows: readonly SheetRow[]): readonly MatchedRow[] {
  return rows.map((row) => matchedRow(facts, row));
}

function matchedRow(facts: Facts, row: SheetRow): MatchedRow {
  const found = row.code === null ? null : rowOf(facts.programs, row.code);
  const coded = found === null ? null : hitOf(facts, found);
  if (coded !== null && (row.name === null || speakOfOne(row.name, coded))) return { sure: coded, near: [] };
  const near = [...(coded === null ? [] : [coded]), ...nearestTo(facts, row)];
  const same = onePerProgram(near.filter(({ name }) => bareName(name) === bareName(row.name ?? "")));
  // A code that nobody bears is a slip in the code or in the name: which, only the reader knows.
  const sure = row.code === null && same.length === 1 ? (same[0] ?? null) : null;
  return { sure, near: sure === null ? onePerProgram(near).slice(0, MOST_NEAR) : [] };
}

/** A name without the word that a list leaves out. */
function bareName(name: string): string {
  return plainText(name).replace(/ program$/, "");
}

/** Words of names that tell no program from another. */
const COMMON = new Set(
  "and at for in of the program hospital medical medicine center centre health healthcare system university college school clinic clinics foundation internal family residency regional community general".split(
    " ",
  ),
);

/**
 * Whether a name in a sheet can be that of a program, by one word in common: names are shortened and renamed, but two that
 * share none are two programs.
 */
function speakOfOne(told: string, { name, city }: ProgramHit): boolean {
  const wordsOf = (text: string): string[] =>
    plainText(text)
      .split(" ")
      .filter((word) => word.length > 1 && !COMMON.has(word));
  const known = new Set(wordsOf(`${name} ${city ?? ""}`));
  const words = wordsOf(told);
  return words.length === 0 || known.size === 0 || words.some((word) => known.has(word));
}

/** Programs of the specialty and place that the row tells, those that bear its name first. */
function nearestTo(facts: Facts, { name, city, state, specialty, sought }: SheetRow): readonly ProgramHit[] {
  if (name === null) return [];
  const whole = [name, city, state].filter((part) => part !== null).join(" ");
  const hits = findPrograms(facts, whole, LOOKED_AT);
  const found = hits.length > 0 ? hits : findPrograms(facts, name, LOOKED_AT);
  const told = specialty === null ? null : (specialtyNamed(specialty)?.name ?? null);
  const wanted = told === null ? sought : [told];
  const place = state === null ? null : (stateNamed(state)?.code ?? null);
  const here = found.filter((hit) => place === null || hit.state === place);
  return here.filter((hit) => wanted.length === 0 || wanted.includes(hit.specialty ?? ""));
}

/** The first track of each program stands for it: one application covers them all. */
function onePerProgram(hits: readonly ProgramHit[]): readonly ProgramHit[] {
  const seen = new Set<string>();
  return hits.filter(({ id }) => {
    const program = id.split("/")[0] ?? id;
    if (seen.has(program)) return false;
    seen.add(program);
    return true;
  });
}
