import type { ChancesReport, ProgramLedger, Range } from "@smartpick/core";
import { type ChanceKind, chanceHere } from "../chances/chance-here.ts";
import { otherTrack, shortProgramName, shortSpecialty } from "../program/program-names.ts";
import type { WordedRow } from "../worded-report.ts";

/** One of the programs that are compared, as its own page and the list know it. */
export interface ComparedProgram {
  readonly ledger: ProgramLedger;
  /** Without answers there is none. */
  readonly chances: ChancesReport | null;
  /** Its row where it is on the list. */
  readonly row: WordedRow | null;
  /** Why no chance is worked out for it, as a sentence; `null` where one is. */
  readonly off: string | null;
}

/** The chances of a program that are drawn: of an interview, of a match with it alone, and what it adds to the list. */
export interface ComparedChance {
  readonly interview: Range;
  readonly match: Range;
  /** Chance of matching that the list would lose without it; `null` = it is not on the list. */
  readonly adds: number | null;
  readonly thin: boolean;
}

const DRAWN: readonly ChanceKind[] = ["to-come", "missed"];

/** The chances that are drawn, with the signal that the list sends; `null` where there is none to draw. */
export function comparedChance({ chances, row, off }: ComparedProgram): ComparedChance | null {
  if (chances === null || off !== null) return null;
  const shown = shownOf(chances, row);
  if (!DRAWN.includes(chanceHere(chances, shown).kind)) return null;
  return {
    interview: shown.interview,
    match: shown.match,
    adds: row?.marginal.chance ?? null,
    thin: chances.evidence === "thin",
  };
}

/** The names of the programs, short; where two have one name, with what tells them apart. */
export function comparedNames(programs: readonly Pick<ComparedProgram, "ledger">[]): readonly string[] {
  const names = programs.map(({ ledger }) => shortProgramName(ledger.name));
  return programs.map(({ ledger }, at) => {
    const name = names[at] as string;
    if (names.filter((other) => other === name).length < 2) return name;
    return `${name} (${[shortSpecialty(ledger.specialty), otherTrack(ledger.track)].filter(Boolean).join(", ")})`;
  });
}

/** Why no chance of a program is drawn, as a sentence; `null` where one is, or where there are no answers. */
export function withoutChance(program: ComparedProgram): string | null {
  const { chances, row, off } = program;
  if (off !== null || chances === null) return off;
  if (comparedChance(program) !== null) return null;
  return chanceHere(chances, shownOf(chances, row)).finding;
}

/** The chances with the signal that the list sends, as the page of the program shows them. */
function shownOf(chances: ChancesReport, row: WordedRow | null): Pick<ChancesReport, "interview" | "match"> {
  const signal = row?.signal ?? "none";
  return chances.bySignal.find((one) => one.signal === signal) ?? chances;
}
