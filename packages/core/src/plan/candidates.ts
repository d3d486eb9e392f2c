import { eligibilityOf } from "../eligibility/eligibility.ts";
import { overallVerdict } from "../eligibility/overall-verdict.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Facts } from "../facts/facts.ts";
import { rowOf } from "../facts/lookup.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { Profile } from "../profile/profile.ts";
import { STATES } from "../program/states.ts";
import { wantedTracks } from "../program/wanted-tracks.ts";
import type { InSeason } from "./in-season.ts";
import type { EligibilityFinding, Verdict } from "./plan-report.ts";
import type { ExclusionCode, WarningReason } from "./reasons.ts";

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
 * covers them all. A must-have program stays whatever speaks against it, with a warning. In season a running application
 * is always a candidate, a closed one never; when no further application can be sent, nothing else is.
 */
export function candidatesFor(
  facts: Facts,
  profile: Profile,
  applicant: Applicant,
  inSeason: InSeason | null = null,
): Candidates {
  const table = facts.programs;
  const must = new Set<number>();
  const warnings: WarningReason[] = [];
  for (const id of profile.pins.must) {
    const row = rowOf(table, id);
    if (row === null) warnings.push({ code: "pin-unknown", program: id });
    else must.add(row);
  }
  const never = new Set(profile.pins.never.map((id) => rowOf(table, id)));
  const running = new Set(inSeason?.running.keys());
  const sought = new Set<string>(profile.seeks.specialties);
  const tracks = wantedTracks(profile.seeks.tracks, null);

  const rows: number[] = [];
  const findings: (readonly EligibilityFinding[])[] = [];
  const verdicts: Verdict[] = [];
  const excluded: Excluded[] = [];
  const counts = { considered: 0, meets: 0, unknown: 0, fails: 0 };
  for (const row of inTrackOrder(table, tracks)) {
    const specialty = text(table, row, "specialty");
    if (running.has(row)) {
      const found = eligibilityOf(facts, applicant, row);
      const verdict = overallVerdict(found);
      counts.considered += 1;
      counts[verdict] += 1;
      rows.push(row);
      findings.push(found);
      verdicts.push(verdict);
      continue;
    }
    if (specialty === null || !sought.has(specialty)) {
      if (must.has(row)) {
        warnings.push({ code: "pin-not-sought", program: table.ids[row] ?? "" });
        must.delete(row);
      }
      continue;
    }
    const leave = (code: ExclusionCode, detail: string | null = null): void => {
      excluded.push({ row, code, detail });
    };
    if (inSeason?.closed.has(row)) leave("in-season");
    else if (inSeason?.open === false) continue;
    else if (never.has(row)) leave("never");
    else if (!must.has(row) && unwanted(table, row, profile, leave)) continue;
    else {
      const found = eligibilityOf(facts, applicant, row);
      const verdict = overallVerdict(found);
      counts.considered += 1;
      counts[verdict] += 1;
      const failing = found.find((finding) => finding.verdict === "fails" && finding.kind === "rule");
      if (failing && !must.has(row)) {
        leave("rule-fails", failing.rule);
        continue;
      }
      if (failing)
        warnings.push({ code: "pin-fails-rule", program: table.ids[row] ?? "", rule: failing.rule });
      rows.push(row);
      findings.push(found);
      verdicts.push(verdict);
    }
  }
  const kept = oneTrackEach(table, rows, new Set([...must, ...running]));
  for (const row of rows)
    if (!kept.has(row)) excluded.push({ row, code: "other-track-of-same-program", detail: null });
  const chosen = rows.map((row, at) => ({ row, at })).filter(({ row }) => kept.has(row));
  return {
    rows: Int32Array.from(chosen, ({ row }) => row),
    findings: chosen.map(({ at }) => findings[at] ?? []),
    verdicts: chosen.map(({ at }) => verdicts[at] ?? "unknown"),
    must,
    excluded,
    counts,
    warnings,
  };
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

function unwanted(
  table: FactTable,
  row: number,
  profile: Profile,
  leave: (code: ExclusionCode, detail?: string | null) => void,
): boolean {
  const { states, neverStates, regions, settings } = profile.seeks;
  const state = text(table, row, "state") ?? "";
  const track = text(table, row, "track");
  const setting = text(table, row, "setting");
  const doubt = table.doubt[row] ?? null;
  const has = (list: readonly string[], value: string): boolean => list.includes(value);
  const tracks: readonly string[] = wantedTracks(profile.seeks.tracks, text(table, row, "specialty"));
  if (track !== null && !has(tracks, track))
    leave(profile.seeks.tracks.length > 0 ? "track-not-wanted" : "track", track);
  else if (doubt !== null) leave("doubtful", doubt);
  else if (has(neverStates, state) || (states.length > 0 && !has(states, state)))
    leave("state-not-wanted", state);
  else if (regions.length > 0 && !has(regions, DIVISION_OF.get(state) ?? ""))
    leave("region-not-wanted", state);
  else if (settings.length > 0 && setting === null) leave("setting-unknown");
  else if (settings.length > 0 && setting !== null && !has(settings, setting))
    leave("setting-not-wanted", setting);
  else return false;
  return true;
}

/** One row for each program: a row that must stay before others, else the first in track order. */
function oneTrackEach(
  table: FactTable,
  rows: readonly number[],
  must: ReadonlySet<number>,
): ReadonlySet<number> {
  const byProgram = new Map<string, number>();
  for (const row of rows) {
    const program = (table.ids[row] ?? "").split("/")[0] ?? "";
    const standing = byProgram.get(program);
    if (standing === undefined || (must.has(row) && !must.has(standing))) byProgram.set(program, row);
  }
  return new Set(byProgram.values());
}
