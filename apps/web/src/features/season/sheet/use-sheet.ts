import { seasonOfDay } from "@smartpick/core";
import type { MatchedRow, SheetRow } from "@smartpick/engine";
import { useMemo } from "react";
import { type SentEntry, sentEntries } from "../../../store/in-season.ts";
import { useProfile } from "../../../store/profile-store.ts";
import { todayHere } from "../../../store/run.ts";
import type { SignalRules } from "../../../store/signal-trouble.ts";
import { type LiveAnswer, useAnswer } from "../../../store/use-answer.ts";
import { firstRowOf, type Mapping, type Role, type SheetHead } from "./columns.ts";
import type { SheetSaid } from "./open-sheet.ts";
import { type SheetTable, textOf } from "./sheet-file.ts";
import { askedDays, type PlacedRow, type SheetAnswers, type SheetPlan, sheetPlan } from "./sheet-plan.ts";

/** A row of the sheet with the program that it names, or the nearest ones. */
export interface NamedRow extends PlacedRow {
  readonly name: string;
  readonly match: MatchedRow | null;
}

/** A sheet on its way into the tracker: what its columns mean, which programs it names, what it would set. */
export interface SheetWork {
  readonly mapping: Mapping;
  readonly setRole: (column: number, role: Role | null) => void;
  readonly matches: LiveAnswer<readonly MatchedRow[]>;
  /** What the season gives in the specialties of all programs that may come in. */
  readonly signals: LiveAnswer<SignalRules>;
  readonly rows: readonly NamedRow[];
  readonly choose: (row: number, program: string) => void;
  readonly chosen: Readonly<Record<number, string>>;
  readonly answers: SheetAnswers;
  readonly setAnswers: (answers: SheetAnswers) => void;
  readonly asked: ReturnType<typeof askedDays>;
  readonly plan: SheetPlan;
  /** The season that it is entered for: the year of the Match. */
  readonly season: number;
}

const NO_SPECIALTIES: readonly string[] = [];
const NO_RULES: SignalRules = {};

/** Works a sheet through with what is said of it so far; nothing counts before its plan is entered. */
export function useSheet(
  sheet: SheetTable,
  head: SheetHead,
  said: SheetSaid,
  say: (said: SheetSaid) => void,
): SheetWork {
  const { mapping, answers, chosen } = said;
  const draft = useProfile((state) => state.draft);
  const sought = useProfile(
    (state) => (state.profile ?? state.lastGood)?.seeks.specialties ?? NO_SPECIALTIES,
  );
  const today = todayHere();
  const season = seasonOfDay(today);
  const wanted = useMemo(
    () => wantedRows(sheet, firstRowOf(head), mapping, sought),
    [sheet, head, mapping, sought],
  );
  const named = mapping.includes("code") || mapping.includes("name");
  const matches = useAnswer("season.sheet", named ? { rows: wanted.map(({ asks }) => asks) } : null);
  const found = matches.state === "done" ? matches.value : null;
  const rows = useMemo(
    () =>
      wanted.map(({ row, cells, name }, at): NamedRow => {
        const match = found?.[at] ?? null;
        const own = chosen[row];
        return {
          row,
          cells,
          name,
          match,
          program: own === undefined ? (match?.sure?.id ?? null) : own || null,
        };
      }),
    [wanted, found, chosen],
  );
  const programs = found === null ? null : programsIn(found, sentEntries(draft));
  const signals = useAnswer("season.signals", programs && { programs, season });
  const rules = signals.state === "done" ? signals.value : NO_RULES;
  const plan = useMemo(
    () => sheetPlan(rows, mapping, sentEntries(draft), { season, today, rules }, answers),
    [rows, mapping, draft, season, today, rules, answers],
  );
  return {
    mapping,
    setRole: (column, role) =>
      say({
        ...said,
        mapping: mapping.map((now, at) =>
          at === column ? role : now === role && role !== null ? null : now,
        ),
      }),
    matches,
    signals,
    rows,
    choose: (row, program) => say({ ...said, chosen: { ...chosen, [row]: program } }),
    chosen,
    answers,
    setAnswers: (next) => say({ ...said, answers: next }),
    asked: useMemo(() => askedDays(rows, mapping, season), [rows, mapping, season]),
    plan,
    season,
  };
}

/** Every program that a row may name, or that was sent, once. */
function programsIn(found: readonly MatchedRow[], sent: readonly SentEntry[]): readonly string[] {
  const named = found.flatMap(({ sure, near }) => [...(sure === null ? [] : [sure]), ...near]);
  return [...new Set([...named.map(({ id }) => id), ...sent.map(({ program }) => program)])];
}

/** The rows below the head that hold something, with what each asks of the ledger. */
function wantedRows({ rows }: SheetTable, firstRow: number, mapping: Mapping, sought: readonly string[]) {
  return rows.slice(firstRow).flatMap((cells, at) => {
    if (cells.every((cell) => textOf(cell) === "")) return [];
    const told = (role: Role): string | null => {
      const column = mapping.indexOf(role);
      const text = column < 0 ? "" : textOf(cells[column]);
      return text === "" ? null : text;
    };
    const asks: SheetRow = {
      code: told("code"),
      name: told("name"),
      city: told("city"),
      state: told("state"),
      specialty: told("specialty"),
      sought,
    };
    return [{ row: firstRow + at + 1, cells, asks, name: asks.name ?? asks.code ?? "" }];
  });
}
