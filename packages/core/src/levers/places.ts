import { valueAt } from "../facts/lookup.ts";
import { listOf } from "../list/list-of.ts";
import { matchLossOf, survivalOf } from "../list/match-chance.ts";
import type { Profile } from "../profile/profile.ts";
import type { CensusDivision } from "../program/divisions.ts";
import { STATES } from "../program/states.ts";
import { choice } from "./choices.ts";
import { otherCase } from "./other-case.ts";
import type { FindLevers, Pull } from "./pull.ts";
import type { Start } from "./start.ts";

/** Every filter on places dropped, and the one census division more that gives most. */
export const placeLevers: FindLevers = (start) => {
  const { seeks } = start.base.profile;
  const hasWanted = seeks.states.length > 0 || seeks.regions.length > 0;
  if (!hasWanted && seeks.neverStates.length === 0) return [];
  const anywhere: Profile["seeks"] = { ...seeks, states: [], regions: [], neverStates: [] };
  const dropped = choice(start, "drop-place-filter", changeTo(seeks, anywhere), { seeks: anywhere });
  const division = hasWanted ? bestDivision(start, { ...anywhere, neverStates: seeks.neverStates }) : null;
  return division === null ? [dropped] : [dropped, withDivision(start, division)];
};

/** The paths in a profile file whose lists differ. */
function changeTo(before: Profile["seeks"], after: Profile["seeks"]): Pull["change"] {
  const lists = [
    ["seeks.states", before.states, after.states],
    ["seeks.regions", before.regions, after.regions],
    ["seeks.never_states", before.neverStates, after.neverStates],
  ] as const;
  return Object.fromEntries(
    lists.flatMap(([path, from, to]) => (from.length === to.length ? [] : [[path, to]])),
  );
}

/** One division more: its name beside regions, its states beside states; both filters are kept together. */
function withDivision(start: Start, division: CensusDivision): Pull {
  const { seeks } = start.base.profile;
  const states = STATES.filter((state) => state.division === division).map(({ code }) => code);
  const after: Profile["seeks"] = {
    ...seeks,
    states: seeks.states.length === 0 ? [] : [...new Set([...seeks.states, ...states])],
    regions: seeks.regions.length === 0 ? [] : [...new Set([...seeks.regions, division])],
  };
  return { ...choice(start, "add-region", changeTo(seeks, after), { seeks: after }), adds: division };
}

/** The division, not wholly sought now, whose programs the list without filters would lose most by; `null` = none. */
function bestDivision(start: Start, seeks: Profile["seeks"]): CensusDivision | null {
  const free = otherCase(start.base, { ...start.base.profile, seeks });
  if (!free.ok) return null;
  const { surface, solution } = listOf(free.value);
  const survival = survivalOf(surface, solution.levels);
  const candidates = new Set(start.base.candidates().rows);
  const losses = new Map<CensusDivision, number>();
  for (const index of solution.order) {
    const row = surface.rows[index]!;
    const code = valueAt(start.base.facts.programs, row, "state");
    const division = STATES.find((state) => state.code === code)?.division;
    if (candidates.has(row) || division === undefined) continue;
    const loss = matchLossOf(surface, survival, index, solution.levels[index]!);
    losses.set(division, (losses.get(division) ?? 0) + loss);
  }
  return [...losses].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
