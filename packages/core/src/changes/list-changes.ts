import type { ChangesReport, ListChanges } from "../answers/changes.ts";
import type { ListRow, PlanReport } from "../answers/plan-report.ts";
import { type Case, caseOf } from "../case/case.ts";
import type { CaseOptions } from "../case/case-options.ts";
import type { Facts } from "../facts/facts.ts";
import { chosenOf } from "../levers/chosen.ts";
import { type MatchDraws, matchDrawsOf } from "../levers/match-draws.ts";
import { differenceIn, rangeOf, sizeOf } from "../levers/pulled.ts";
import { type Start, startOf } from "../levers/start.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { listOf } from "../list/list-of.ts";
import { planReportOf } from "../list/plan-report-of.ts";
import { withJ1Of } from "../list/with-j1.ts";
import type { Problem } from "../problem/problem.ts";
import type { Profile } from "../profile/profile.ts";
import { ok, type Result } from "../result.ts";
import { alignedFacts } from "./aligned-facts.ts";
import { earlierProfile } from "./earlier-profile.ts";
import { FACT_PARTS, type FactPart, partsThatDiffer } from "./fact-parts.ts";

/** Whose list it is, and the two versions of the facts. */
export interface ListAsked {
  readonly before: Facts;
  readonly after: Facts;
  readonly profile: Profile;
  readonly options: CaseOptions;
}

/** The two lists held against each other, and the ids of both, each in its order. */
export interface ChangedLists {
  readonly list: Omit<ListChanges, "concern">;
  readonly listed: ListIds;
}

interface ListIds {
  readonly now: readonly string[];
  readonly before: readonly string[];
}

/** A chance of an interview that moved by less than this is not told. */
const LEAST_MOVE = 0.005;

/**
 * What newer facts do to a list: the same profile, day, seed and calculation with both versions, one part of the facts
 * after another. The changes of the parts add up to the whole. Pauses before each list. Refused as `caseOf` refuses.
 */
export function* listChangeSteps(
  asked: ListAsked,
): Generator<{ readonly done: number; readonly of: number }, Result<ChangedLists, Problem>> {
  const { options } = asked;
  const { before, after } = alignedFacts(asked.before, asked.after);
  const then = earlierProfile(asked.before, asked.profile);
  const parts = partsThatDiffer(before, after);
  const of = 1 + Math.max(1, parts.length);
  yield { done: 0, of };
  const first = caseOf(before, then.profile, options);
  if (!first.ok) return first;
  const start = startOf(first.value, listOf(first.value));
  const taken: Taken[] = [];
  let facts = before;
  for (const [n, part] of parts.entries()) {
    facts = FACT_PARTS[part].taken(facts, after);
    yield { done: n + 1, of };
    const isLast = n === parts.length - 1;
    const next = caseOf(facts, isLast ? asked.profile : then.profile, options);
    if (!next.ok) return next;
    taken.push({ part, base: next.value, list: listOf(next.value) });
  }
  const last = taken.at(-1);
  if (last === undefined) return ok(listChangesOf(start, start.report, [], then.unknown));
  const now = planReportOf(last.base, last.list, { withJ1: withJ1Of(last.base) });
  return ok(listChangesOf(start, now, stepsOf(start, taken), then.unknown));
}

/** The case and its list once a part of the facts was taken over, after those before it. */
interface Taken {
  readonly part: FactPart;
  readonly base: Case;
  readonly list: ChosenList;
}

function stepsOf(start: Start, taken: readonly Taken[]): ListChanges["steps"] {
  let before: MatchDraws = start.draws;
  return taken.map(({ part, base, list }) => {
    const [draws] = matchDrawsOf(base, [chosenOf(base, list)]) as [MatchDraws];
    const step = differenceIn({ draws: before, weights: start.weights }, base, draws);
    before = draws;
    return {
      code: part,
      match: rangeOf(base, draws),
      list: sizeOf(base, list),
      step,
      total: differenceIn(start, base, draws),
    };
  });
}

function listChangesOf(
  { report: then, base }: Start,
  now: PlanReport,
  steps: ListChanges["steps"],
  unknownThen: readonly string[],
): ChangedLists {
  const [was, is] = [rowsById(then), rowsById(now)];
  const both = now.list.flatMap((row) => {
    const before = was.get(row.id);
    return before === undefined ? [] : [{ row, before }];
  });
  const size = ({ before, row }: (typeof both)[number]): number =>
    Math.abs(row.interview.mid - before.interview.mid);
  const list: ChangedLists["list"] = {
    season: now.season,
    today: base.options.today,
    seed: base.options.seed,
    before: headlineOf(then),
    after: headlineOf(now),
    difference: steps.at(-1)?.total ?? { mid: 0, low: 0, high: 0 },
    steps,
    entered: now.list.filter(({ id }) => !was.has(id)).map(rowOf),
    left: then.list.filter(({ id }) => !is.has(id)).map(rowOf),
    signals: both
      .filter(({ row, before }) => row.signal !== before.signal)
      .map(({ row, before }) => ({ ...placeOf(row), before: before.signal, after: row.signal })),
    moved: both
      .filter((pair) => size(pair) >= LEAST_MOVE)
      .sort((a, b) => size(b) - size(a))
      .map(({ row, before }) => ({ ...placeOf(row), before: before.interview, after: row.interview })),
    unknownThen,
  };
  return { list, listed: { now: [...is.keys()], before: [...was.keys()] } };
}

function rowsById({ list }: PlanReport): ReadonlyMap<string, ListRow> {
  return new Map(list.map((row) => [row.id, row]));
}

function headlineOf({ chance, list, cost }: PlanReport): ListChanges["before"] {
  const { match, anyInterview } = chance;
  return { match, anyInterview, programs: list.length, usd: cost.total };
}

function placeOf({ id, name, city, state, specialty }: ListRow) {
  return { id, name, city, state, specialty };
}

function rowOf(row: ListRow): ListChanges["entered"][number] {
  return { ...placeOf(row), signal: row.signal, interview: row.interview };
}

/**
 * The changes with what concerns this list: programs applied to come first, then the pinned ones, then those on the list of
 * now and of then. `lists`: ids of the list of now and of the one of then, each in its order.
 */
export function concernOf(
  { programs }: Pick<ChangesReport, "programs">,
  profile: Pick<Profile, "pins" | "inSeason">,
  lists: ListIds,
): ListChanges["concern"] {
  const changed = new Set(programs.map(({ id }) => id));
  const seen = new Set<string>();
  const told = (ids: readonly string[], standing: ListChanges["concern"][number]["standing"]) =>
    ids.flatMap((id) => {
      if (!changed.has(id) || seen.has(id)) return [];
      seen.add(id);
      return [{ id, standing }];
    });
  return [
    ...told(
      profile.inSeason.map(({ program }) => program),
      "applied",
    ),
    ...told(profile.pins.must, "pinned"),
    ...told(lists.now, "listed"),
    ...told(lists.before, "was-listed"),
  ];
}
