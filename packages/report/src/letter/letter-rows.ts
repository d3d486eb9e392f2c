import { rangeCell } from "../english/chance.ts";
import { placeName, shortProgramName } from "../program/program-names.ts";
import { signalWord } from "../signals/signal-names.ts";
import type { WordedPlan, WordedRow } from "../worded-report.ts";
import { shortened } from "./shortened.ts";

/** One program of a letter, in words. */
export interface LetterRow {
  readonly id: string;
  readonly signal: string;
  readonly name: string;
  readonly place: string;
  /** Of 100, with its range; what has come of it where an answer is there. */
  readonly interview: string;
  readonly why: string;
}

const ROWS = 7;
/** The most characters of the parts of a row. */
export const ROW_LIMITS = { rowName: 56, rowPlace: 50, rowWhy: 100 } as const;

/** Why a program stands here: what has come of it, then the wish, the signal, and what it adds. */
const REASONS = ["applied", "pinned", "signal-adds", "adds"] as const;

/** The programs that matter most: what has an invitation, then what adds most. At most seven. */
export function letterRows({ list }: Pick<WordedPlan, "list">): readonly LetterRow[] {
  return [...list]
    .sort(
      (a, b) =>
        Number(isInvited(b)) - Number(isInvited(a)) ||
        b.marginal.chance - a.marginal.chance ||
        a.rank - b.rank,
    )
    .slice(0, ROWS)
    .map((row) => ({
      id: row.id,
      signal: signalWord(row.signal),
      name: shortened(shortProgramName(row.name), ROW_LIMITS.rowName),
      place: shortened(`${placeName(row.city, row.state)}, ${row.specialty}`, ROW_LIMITS.rowPlace),
      interview: isInvited(row) ? "Invited" : rangeCell(row.interview),
      why: shortened(reasonOf(row), ROW_LIMITS.rowWhy),
    }));
}

function isInvited({ inSeason }: WordedRow): boolean {
  return inSeason !== undefined && inSeason.state !== "waiting";
}

function reasonOf({ reasons, why }: WordedRow): string {
  for (const code of REASONS) {
    const at = reasons.findIndex((reason) => reason.code === code);
    if (at !== -1) return why[at] ?? "";
  }
  return why[0] ?? "";
}
