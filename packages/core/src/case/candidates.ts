import type { EligibilityFinding, Verdict } from "../answers/plan-report.ts";
import type { ExclusionCode, WarningReason } from "../answers/reasons.ts";
import { closedDoorOf, eligibilityOf } from "../eligibility/eligibility.ts";
import { overallVerdict } from "../eligibility/overall-verdict.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Facts } from "../facts/facts.ts";
import { baseIdOf, rowOf, tracksOfRow } from "../facts/lookup.ts";
import { namedProgram } from "../facts/program-card.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { Profile } from "../profile/profile.ts";
import { STATES } from "../program/states.ts";
import { wantedTracks } from "../program/wanted-tracks.ts";
import type { Sent } from "./sent.ts";

export interface Excluded {
  readonly row: number;
  readonly code: ExclusionCode;
  /** The rule, when one fails, or the doubt. */
  readonly detail: string | null;
}

/** The programs a list may hold, with the verdict on each, and every program of the same specialties left out, with its reason. */
export interface Candidates {
  readonly rows: Int32Array;
  readonly findings: readonly (readonly EligibilityFinding[])[];
  readonly verdicts: readonly Verdict[];
  readonly must: ReadonlySet<number>;
  readonly excluded: readonly Excluded[];
  readonly counts: {
    readonly considered: number;
    readonly meets: number;
    readonly unknown: number;
    readonly fails: number;
  };
  readonly warnings: readonly WarningReason[];
}

const DIVISION_OF = new Map<string, string>(STATES.map((state) => [state.code, state.division]));

/**
 * Sorts the programs of the specialties sought into candidates and left-out ones. A stated rule excludes; a preference or
 * an unknown never does. Of several tracks of one program the first wanted track stands for it, since one application
 * covers them all, but each track that was applied to stands. A must-have program stays whatever speaks against it, with
 * a warning. In season a running application is always a candidate, a closed one never, nor another track of its program;
 * when no further application can be sent, nothing else is. A must-have that the season takes away is named.
 */
export function candidatesFor({ facts, profile, applicant, sent, canApply }: CandidateSource): Candidates {
  const table = facts.programs;
  const { must, never, warnings } = pinsOf(table, profile);
  const sought = new Set<string>(profile.seeks.specialties);
  const kept: Kept[] = [];
  const excluded: Excluded[] = [];
  const answered = closedWithTracks(table, sent);
  const counts = { considered: 0, meets: 0, unknown: 0, fails: 0 };
  const judged = (row: number): Kept => {
    const findings = eligibilityOf(facts, applicant, row);
    const verdict = overallVerdict(findings);
    counts.considered += 1;
    counts[verdict] += 1;
    return { row, findings, verdict };
  };
  for (const row of inTrackOrder(table, wantedTracks(profile.seeks.tracks, null))) {
    if (sent.running.has(row)) {
      if (never.has(row)) warnings.push({ code: "dropped-and-sent", ...namedProgram(table, row) });
      kept.push(judged(row));
      continue;
    }
    const specialty = text(table, row, "specialty");
    if (specialty === null || !sought.has(specialty)) {
      if (must.delete(row)) warnings.push({ code: "pin-not-sought", ...namedProgram(table, row) });
      continue;
    }
    if (!answered.has(row) && !canApply) continue;
    const reason = leftOut(table, row, profile, { never, answered });
    if (reason !== null && !(must.has(row) && isFilter(reason.code))) {
      const door = reason.code === "doubtful" ? closedDoorOf(facts, applicant, row) : null;
      excluded.push(door === null ? { row, ...reason } : { row, code: "rule-fails", detail: door.rule });
      continue;
    }
    const found = judged(row);
    const failing = found.findings.find(({ verdict, kind }) => verdict === "fails" && kind === "rule");
    if (failing && !must.has(row)) {
      excluded.push({ row, code: "rule-fails", detail: failing.rule });
      continue;
    }
    if (reason !== null) {
      const { code: filter, detail } = reason;
      warnings.push({ code: "pin-outside-filter", ...namedProgram(table, row), filter, detail });
    }
    if (failing) warnings.push({ code: "pin-fails-rule", ...namedProgram(table, row), rule: failing.rule });
    kept.push(found);
  }
  const standing = oneTrackEach(table, kept, must, sent.running);
  for (const { row } of kept)
    if (!standing.has(row)) excluded.push({ row, code: "other-track-of-same-program", detail: null });
  const chosen = kept.filter(({ row }) => standing.has(row));
  for (const row of must)
    if (!standing.has(row) && !never.has(row)) warnings.push(lostPin(table, row, answered, standing));
  return {
    rows: Int32Array.from(chosen, ({ row }) => row),
    findings: chosen.map(({ findings }) => findings),
    verdicts: chosen.map(({ verdict }) => verdict),
    must,
    excluded,
    counts,
    warnings,
  };
}

/** What decides who is a candidate. */
export interface CandidateSource {
  readonly facts: Facts;
  readonly profile: Profile;
  readonly applicant: Applicant;
  readonly sent: Pick<Sent, "running" | "closed">;
  readonly canApply: boolean;
}

interface Kept {
  readonly row: number;
  readonly findings: readonly EligibilityFinding[];
  readonly verdict: Verdict;
}

/**
 * The profile's pins as ledger rows; a case refuses ids that the ledger lacks. One application covers every track of a
 * program, so whoever drops the program drops them all, but for a track that is pinned by its own id.
 */
function pinsOf(table: FactTable, { pins }: Profile) {
  const must = new Set(pins.must.flatMap((id) => rowOf(table, id) ?? []));
  const dropped = (row: number): readonly number[] =>
    table.ids[row]!.includes("/")
      ? [row]
      : tracksOfRow(table, row).filter((track) => track === row || !must.has(track));
  const never = new Set(pins.never.flatMap((id) => rowOf(table, id) ?? []).flatMap(dropped));
  return { must, never, warnings: [] as WarningReason[] };
}

function text(
  table: FactTable,
  row: number,
  field: "specialty" | "track" | "state" | "setting",
): string | null {
  const value = table.columns.get(field)?.values[row] ?? null;
  return value === null ? null : String(value);
}

/** Rows in ledger order, those of an earlier wanted track first. */
function inTrackOrder(table: FactTable, tracks: readonly string[]): number[] {
  const place = (row: number): number => {
    const at = tracks.indexOf(text(table, row, "track") ?? "categorical");
    return at < 0 ? tracks.length : at;
  };
  return Array.from({ length: table.size }, (_, row) => row).sort((a, b) => place(a) - place(b) || a - b);
}

/** Whether a pin goes over this reason: a filter of the profile, not what has happened or was forbidden. */
function isFilter(code: ExclusionCode): boolean {
  return code !== "in-season" && code !== "never";
}

/** Why a program of a specialty sought is no candidate before any rule is looked at; `null` where it may be one. */
function leftOut(
  table: FactTable,
  row: number,
  { seeks }: Profile,
  { never, answered }: { readonly never: ReadonlySet<number>; readonly answered: ReadonlySet<number> },
): Omit<Excluded, "row"> | null {
  if (answered.has(row)) return { code: "in-season", detail: null };
  if (never.has(row)) return { code: "never", detail: null };
  const { states, neverStates, regions, settings } = seeks;
  const state = text(table, row, "state") ?? "";
  const track = text(table, row, "track");
  const setting = text(table, row, "setting");
  const doubt = table.doubt[row] ?? null;
  const has = (list: readonly string[], value: string): boolean => list.includes(value);
  if (track !== null && !has(wantedTracks(seeks.tracks, text(table, row, "specialty")), track))
    return { code: seeks.tracks.length > 0 ? "track-not-wanted" : "track", detail: track };
  if (doubt !== null) return { code: "doubtful", detail: doubt };
  if (has(neverStates, state) || (states.length > 0 && !has(states, state)))
    return { code: "state-not-wanted", detail: state };
  if (regions.length > 0 && !has(regions, DIVISION_OF.get(state) ?? ""))
    return { code: "region-not-wanted", detail: state };
  if (settings.length > 0 && setting === null) return { code: "setting-unknown", detail: null };
  if (settings.length > 0 && setting !== null && !has(settings, setting))
    return { code: "setting-not-wanted", detail: setting };
  return null;
}

/** Programs whose application has ended, with every other track of theirs: one application covers them all. */
function closedWithTracks(table: FactTable, { closed }: Pick<Sent, "closed">): ReadonlySet<number> {
  return new Set([...closed.keys()].flatMap((row) => tracksOfRow(table, row)));
}

/** Why a must-have is not on the list all the same. */
function lostPin(
  table: FactTable,
  row: number,
  answered: ReadonlySet<number>,
  standing: ReadonlySet<number>,
): WarningReason {
  const otherTrack = tracksOfRow(table, row).some((track) => standing.has(track));
  const why = answered.has(row) ? "answered" : otherTrack ? "other-track" : "not-sent";
  return { code: "pin-lost", ...namedProgram(table, row), why };
}

/** One row for each program: every track with a running application, else a must-have, else the first in track order. */
function oneTrackEach(
  table: FactTable,
  kept: readonly Kept[],
  must: ReadonlySet<number>,
  running: Sent["running"],
): ReadonlySet<number> {
  const programOf = (row: number): string => baseIdOf(table.ids[row]!);
  const applied = new Set([...running.keys()].map(programOf));
  const byProgram = new Map<string, number>();
  for (const { row } of kept) {
    const program = programOf(row);
    if (applied.has(program)) continue;
    const standing = byProgram.get(program);
    if (standing === undefined || (must.has(row) && !must.has(standing))) byProgram.set(program, row);
  }
  return new Set([...running.keys(), ...byProgram.values()]);
}
