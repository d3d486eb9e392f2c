import type { Case } from "../case/case.ts";
import { flagAt } from "../facts/answer-at.ts";
import { rowOf, valueAt } from "../facts/lookup.ts";
import type { ProgramCount, Road, Sponsors } from "./doors.ts";

/** Rules that a door or a road may change: a program that they alone keep off a list may still be asked. */
const OPENED_BY_DOORS: ReadonlySet<string | null> = new Set(["visa", "step3"]);

/** The programs that doors are counted over. */
export interface Field {
  /** Rows of the programs that may be asked. */
  readonly all: readonly number[];
  /** Those of a list; `null` = none was given. */
  readonly listed: readonly number[] | null;
}

/** The programs that a list may hold and those that visa or Step 3 alone keep off it, beside the listed ones by their ids. */
export function fieldOf(base: Case, listed: readonly string[] | null): Field {
  const { rows, excluded } = base.candidates();
  const kept = excluded.filter(({ code, detail }) => code === "rule-fails" && OPENED_BY_DOORS.has(detail));
  return {
    all: [...rows, ...kept.map(({ row }) => row)],
    listed: listed === null ? null : listed.flatMap((id) => rowOf(base.facts.programs, id) ?? []),
  };
}

/** How many programs of a field something is true of. */
export function countIn({ all, listed }: Field, is: (row: number) => boolean = () => true): ProgramCount {
  return { all: all.filter(is).length, listed: listed === null ? null : listed.filter(is).length };
}

/** What the programs of a field have published of a visa, and in which seasons. */
export function sponsorsIn(
  { facts: { programs } }: Pick<Case, "facts">,
  { all, listed }: Field,
  field: "visaJ1" | "visaH1b",
): Pick<Road, "answered"> & { readonly sponsors: NonNullable<Road["sponsors"]> } {
  const of = (rows: readonly number[]): Sponsors => {
    const answers = rows.map((row) => flagAt(programs, row, field)?.value ?? null);
    const count = (answer: boolean | null): number => answers.filter((one) => one === answer).length;
    return { yes: count(true), no: count(false), unknown: count(null) };
  };
  const years = all.flatMap((row) => flagAt(programs, row, field)?.year ?? []);
  return {
    sponsors: { all: of(all), listed: listed === null ? null : of(listed) },
    answered: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
}

/** Whether the positions of a program begin in the second year. */
export function beginsLater({ facts }: Pick<Case, "facts">, row: number): boolean {
  return valueAt(facts.programs, row, "track") === "advanced";
}

/** Whether a program has said that it asks for Step 3. */
export function asksStep3({ facts }: Pick<Case, "facts">, row: number): boolean {
  return flagAt(facts.programs, row, "step3Required")?.value === true;
}

/** Whether a program has said that it sponsors an H-1B and no J-1. */
export function sponsorsH1bAlone({ facts: { programs } }: Pick<Case, "facts">, row: number): boolean {
  return flagAt(programs, row, "visaH1b")?.value === true && flagAt(programs, row, "visaJ1")?.value === false;
}
