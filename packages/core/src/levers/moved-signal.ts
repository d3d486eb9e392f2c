import type { Lever } from "../answers/what-if.ts";
import { signalNameOf } from "../case/signal-name.ts";
import { rangeOver } from "../chances/draw-weights.ts";
import { programCardOf } from "../facts/program-card.ts";
import { survivalOf } from "../list/match-chance.ts";
import { sentLevels } from "../list/sent-levels.ts";
import { lastDayToApply } from "../season/season-for.ts";
import { differenceOf } from "./difference.ts";
import { matchDrawsOf } from "./match-draws.ts";
import type { Start } from "./start.ts";

/** A signal that leaves one program of the list for a plain one of the same specialty; places are candidates. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/**
 * The best single move of a signal on the list. Where matching is all that counts the list has none that gains; where
 * informatics or places count too, a move may. What was sent is not moved. `null` where nothing can be.
 */
export function movedSignal(start: Start): Lever | null {
  const { base, chosen, draws } = start;
  const move = base.canApply ? bestMove(start) : null;
  if (move === null) return null;
  const row = (candidate: number): number => start.list.surface.rows[candidate]!;
  const levels = chosen.levels.slice();
  levels[chosen.rows.indexOf(row(move.from))] = 0;
  levels[chosen.rows.indexOf(row(move.to))] = move.level;
  const [moved] = matchDrawsOf(base, [{ ...chosen, levels }]);
  if (moved === undefined) return null;
  const [from, to] = [move.from, move.to].map((candidate) =>
    programCardOf(base.facts.programs, row(candidate)),
  );
  if (from === undefined || to === undefined) return null;
  const { match } = start.report.chance;
  return {
    code: "move-signal",
    change: {},
    match: rangeOver(moved.values.length, start.weights)(moved.values, moved.mid),
    difference: differenceOf(draws, moved, start.weights),
    // Nothing but the signal of the list changes.
    sameList: match,
    list: { programs: start.report.list.length, usd: start.report.cost.total },
    usd: 0,
    until: lastDayToApply(base.year),
    evidence: "published",
    effect: "unsure",
    required: false,
    causes: ["signals"],
    sources: [],
    move: {
      from: { program: from.id, name: from.name },
      to: { program: to.id, name: to.name },
      signal: signalNameOf(base, from.specialty, move.level),
    },
  };
}

/** The move that gains most chance of matching, or loses least; what is sent stays. */
function bestMove({ base, list }: Start): Move | null {
  const { surface } = list;
  const { order, levels } = sentLevels(list.solution, surface.rows, base);
  const free = order.filter((candidate) => !base.sent.running.has(surface.rows[candidate]!));
  const { group } = list.instance;
  const survival = survivalOf(surface, levels);
  const nodes = surface.weights.length;
  const unmatchedAt = (candidate: number, level: number, k: number): number =>
    1 - surface.match[(level * surface.rows.length + candidate) * nodes + k]!;
  const gainOf = ({ from, to, level }: Move): number =>
    surface.weights.reduce((sum, weight, k) => {
      const before = unmatchedAt(from, level, k) * unmatchedAt(to, 0, k);
      const after = unmatchedAt(from, 0, k) * unmatchedAt(to, level, k);
      return sum + weight * survival[k]! * (1 - after / before);
    }, 0);
  let best: Move | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const from of free) {
    const level = levels[from]!;
    if (level <= 0) continue;
    for (const to of free) {
      if (levels[to] !== 0 || group[to] !== group[from]) continue;
      const gain = gainOf({ from, to, level });
      if (gain > most) [best, most] = [{ from, to, level }, gain];
    }
  }
  return best;
}
