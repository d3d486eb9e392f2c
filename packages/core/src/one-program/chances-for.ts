import type { ChancesReport } from "../answers/chances-report.ts";
import type { SignalName } from "../answers/plan-report.ts";
import { type Case, runOf } from "../case/case.ts";
import { DEFAULT_DRAWS } from "../case/case-options.ts";
import { warningsAbout } from "../case/own-match-warnings.ts";
import { signalNameOf } from "../case/signal-name.ts";
import { chanceRanges } from "../chances/chance-ranges.ts";
import { baseChanceOf, contributionsOf } from "../chances/contributions.ts";
import { evidenceGrade } from "../chances/evidence-grade.ts";
import { eligibilityOf } from "../eligibility/eligibility.ts";
import { rowOf } from "../facts/lookup.ts";
import { opennessAt } from "../facts/openness-at.ts";
import { programCardOf } from "../facts/program-card.ts";
import { unknownProgram } from "../facts/references.ts";
import { gateKey, secondYearOf } from "../gate/gate-key.ts";
import { applicantWarnings } from "../list/plan-warnings.ts";
import type { Problem } from "../problem/problem.ts";
import { ok, type Result, refused } from "../result.ts";
import { signalsFor } from "../season/signals-for.ts";

/**
 * One program of a case (`smartpick/chances@1`): ranges by signal, base, factors, verdicts, and what has become of an
 * application that was sent. Refuses an id the ledger lacks.
 */
export function chancesFor(base: Case, program: string): Result<ChancesReport, Problem> {
  const { facts, applicant, model } = base;
  const row = rowOf(facts.programs, program);
  if (row === null) return refused(unknownProgram(facts.programs, program, "program"));
  const card = programCardOf(facts.programs, row);
  const bySignal = chancesBySignal(base, row, card.specialty);
  const sent = base.sent.soFar?.applications.get(row);
  const name = signalNameOf(base, card.specialty, sent?.level ?? 0);
  const shown = bySignal.find(({ signal }) => signal === name)!;
  const openness = opennessAt(facts, row, applicant.typeIndex, base.year);
  return ok({
    schema: "smartpick/chances@1",
    ...runOf(base, { program: card.id }),
    ...gateKey(base, secondYearOf([card.track])),
    program: card,
    interview: shown.interview,
    match: shown.match,
    ...(sent === undefined ? {} : { inSeason: { state: sent.state, applied: sent.applied } }),
    bySignal,
    evidence: evidenceGrade(model, row),
    base: {
      chance: baseChanceOf(model, row),
      basis: openness.basis,
      sources: openness.sources,
    },
    contributions: contributionsOf(model, row, sent?.level ?? 0),
    eligibility: eligibilityOf(facts, applicant, row),
    warningReasons: [...warningsAbout(base, card.specialty), ...applicantWarnings(base)],
  });
}

type SignalChances = ChancesReport["bySignal"][number];

/** The chances with every kind of signal that one has in the specialty, none first, and with the one that was sent. */
function chancesBySignal(base: Case, row: number, specialty: string): SignalChances[] {
  const { model, profile, season, options } = base;
  const allowance = signalsFor(profile, season, specialty);
  const kinds: (readonly [SignalName, 0 | 1 | 2])[] = [["none", 0]];
  if (allowance.signal !== undefined) kinds.push(["signal", 1]);
  if (allowance.silver !== undefined) kinds.push(["silver", 1]);
  if (allowance.gold !== undefined) kinds.push(["gold", 2]);
  const level = base.sent.soFar?.applications.get(row)?.level ?? 0;
  const sent = signalNameOf(base, specialty, level);
  if (!kinds.some(([name]) => name === sent)) kinds.push([sent, level]);
  const draws = { seed: options.seed, draws: options.draws ?? DEFAULT_DRAWS };
  return kinds.map(([signal, level]) => {
    const ranges = chanceRanges(model, Int32Array.of(row), Int8Array.of(level), draws);
    return {
      signal,
      interview: ranges.interview[0]!,
      match: ranges.match[0]!,
      contributions: contributionsOf(model, row, level),
    };
  });
}
