import type { Lever } from "../answers/what-if.ts";
import { rangeOver } from "../chances/draw-weights.ts";
import { headlineLimitOf, saidRange } from "../list/headline-cap.ts";
import { sentLevels } from "../list/sent-levels.ts";
import { ANSWER_DRAWS, adaptedLists } from "../portfolio/second-look/joint-gain.ts";
import type { OwnFact } from "../profile/profile.ts";
import { questionGroups } from "../questions/question-groups.ts";
import { type QuestionWorth, valueOfInformation } from "../questions/value-of-information.ts";
import { lastDayToApply } from "../season/season-for.ts";
import { differenceOver } from "./difference.ts";
import { type MatchDraws, matchDrawsOf } from "./match-draws.ts";
import { otherCase } from "./other-case.ts";
import type { Start } from "./start.ts";

/** Programs asked. */
const MOST_ASKED = 20;

/**
 * The lever of asking several programs the question that is worth most: the only place that knows what a question is. All
 * answers are drawn together; after each draw the adapted list is set against sending the same list anyway, in each draw
 * of the parameters: what is unsure of the answers stays in the range. `null` where no answer would change the list.
 */
export function answerLever(start: Start): Lever | null {
  const { base, list } = start;
  const { levels } = sentLevels(list.solution, list.surface.rows, base);
  const worths = valueOfInformation(base, list.instance, levels);
  const [group] = questionGroups(list.instance, levels, worths, MOST_ASKED, base.options.seed);
  if (group === undefined) return null;
  const { field, members } = group;
  const answerable = members.map(({ after }) => after);
  const adapted = adaptedLists(list.instance, levels, answerable, base.options.seed, ANSWER_DRAWS);
  const pairs = adapted.flatMap(({ yes, levels: after }) => pairOf(start, members, yes, after) ?? []);
  if (pairs.length === 0) return null;
  const mean = (of: (pair: Pair) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const mid = mean(({ made, same }) => made.mid - same.mid);
  const { draws, weights } = start;
  const gains = joined(pairs, ({ made, same }, d) => made.values[d]! - same.values[d]!);
  const values = joined(pairs, ({ made, same }, d) => draws.values[d]! + made.values[d]! - same.values[d]!);
  const repeated = weights === null ? null : joined(pairs, (_, d) => weights[d]!);
  const { facts } = base;
  return {
    code: "ask-programs",
    change: {},
    match: saidRange(
      rangeOver(draws.values.length, repeated)(values, draws.mid + mid),
      headlineLimitOf(base).limit,
    ),
    difference: differenceOver(mid, gains, repeated),
    // Nothing is changed by an answer that the list does not follow.
    sameList: start.report.chance.match,
    list: { programs: start.report.list.length, usd: start.report.cost.total },
    usd: 0,
    until: lastDayToApply(base.year),
    evidence: "published",
    effect: "unsure",
    required: false,
    causes: ["answer"],
    sources: [...new Set(members.flatMap(({ source }) => source ?? []))],
    question: {
      field,
      programs: members.map(({ row }) => facts.programs.ids[row]!),
      likelyYes: members.reduce((sum, { probabilityYes }) => sum + probabilityYes, 0),
    },
  };
}

/** The season with a list adapted to one draw of the answers, and with the list as it is. */
interface Pair {
  readonly made: MatchDraws;
  readonly same: MatchDraws;
}

function pairOf(
  { base, list, chosen }: Start,
  members: readonly QuestionWorth[],
  yes: readonly boolean[],
  levels: Int8Array,
): Pair | null {
  const { profile, options, facts } = base;
  const answers = members.map(
    ({ row, field, ...question }, n): OwnFact => ({
      program: facts.programs.ids[row]!,
      field,
      value: yes[n] ? question.yes : question.no,
      date: options.today,
      note: null,
    }),
  );
  const changed = otherCase(base, { ...profile, facts: [...profile.facts, ...answers] });
  if (!changed.ok) return null;
  const listed = [...levels.keys()].filter((index) => levels[index]! >= 0);
  const rowOf = (index: number): number => list.surface.rows[index]!;
  const adapted = {
    rows: Int32Array.from(listed, rowOf),
    levels: Int8Array.from(listed, (index) => levels[index]!),
    oneYear: new Set(listed.filter((index) => list.full[index] === 0).map(rowOf)),
  };
  const [made, same] = matchDrawsOf(changed.value, [adapted, chosen]) as [MatchDraws, MatchDraws];
  return { made, same };
}

/** A value of each pair in each draw, one pair after another. */
function joined(pairs: readonly Pair[], of: (pair: Pair, d: number) => number): Float64Array {
  return Float64Array.from(pairs.flatMap((pair) => Array.from(pair.made.values.keys(), (d) => of(pair, d))));
}
