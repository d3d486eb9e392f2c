import { describe, expect, it } from "vitest";
import {
  caseOf,
  concernOf,
  type Facts,
  type ListChanges,
  listChangeSteps,
  listOf,
  type Profile,
  planReportOf,
} from "../../src/index.ts";
import { toEnd } from "../../src/to-end.ts";
import { idOf, profileWith } from "../case/case-facts.ts";
import { FACTS } from "../levers/small-levers.ts";

const OPTIONS = { today: "2026-06-01", seed: 3, draws: 24 };

function changed(before: Facts, after: Facts, profile: Profile = profileWith()) {
  const found = toEnd(listChangeSteps({ before, after, profile, options: OPTIONS }));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

function planWith(facts: Facts, profile: Profile = profileWith()) {
  const base = caseOf(facts, profile, OPTIONS);
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  return planReportOf(base.value, listOf(base.value));
}

/** The same facts without one row. */
function without(facts: Facts, gone: number): Facts {
  const { programs, openness } = facts;
  const keeps = (_: unknown, row: number): boolean => row !== gone;
  const ofTypes = (_: unknown, at: number): boolean => Math.floor(at / 4) !== gone;
  return {
    ...facts,
    programs: {
      ...programs,
      size: programs.size - 1,
      ids: programs.ids.filter(keeps),
      doubt: programs.doubt.filter(keeps),
      columns: new Map(
        [...programs.columns].map(([field, { values, provenance }]) => [
          field,
          { values: values.filter(keeps), provenance: provenance.filter(keeps) },
        ]),
      ),
      further: new Map([...programs.further].map(([row, own]) => [row > gone ? row - 1 : row, own])),
    },
    openness: {
      ...openness,
      mean: openness.mean.filter(ofTypes),
      sd: openness.sd.filter(ofTypes),
      basis: openness.basis.filter(ofTypes),
    },
  };
}

/** The same facts with each program more open to everybody. */
function moreOpen(facts: Facts, by: number): Facts {
  const { openness } = facts;
  return { ...facts, openness: { ...openness, mean: openness.mean.map((logit) => logit + by) } };
}

function dearer(facts: Facts): Facts {
  const seasons = facts.seasons.map((season) => ({
    ...season,
    fixedFees: season.fixedFees.map((fee) => ({ ...fee, usd: fee.usd + 40 })),
  }));
  return { ...facts, seasons };
}

const sumOf = ({ steps }: Pick<ListChanges, "steps">): number =>
  steps.reduce((sum, { step }) => sum + step.mid, 0);

describe("newer facts against a list", () => {
  it("the same facts change nothing", () => {
    const { list } = changed(FACTS, FACTS);
    expect(list.after).toEqual(list.before);
    expect([list.steps, list.entered, list.left, list.signals, list.moved].flat()).toEqual([]);
    expect(list.difference).toEqual({ mid: 0, low: 0, high: 0 });
  });

  it("both ends are what the plan says with each version, and the parts add up to the whole", () => {
    const after = dearer(moreOpen(FACTS, 0.4));
    const { list } = changed(FACTS, after);
    const [then, now] = [planWith(FACTS), planWith(after)];
    expect(list.before.match).toEqual(then.chance.match);
    expect(list.after.match).toEqual(now.chance.match);
    expect(list.after.usd - list.before.usd).toBe(now.cost.total - then.cost.total);
    expect(list.steps.map(({ code }) => code)).toEqual(["season", "openness"]);
    expect(list.steps.at(-1)?.match).toEqual(now.chance.match);
    expect(sumOf(list)).toBeCloseTo(list.difference.mid, 10);
    expect(list.difference.mid).toBeGreaterThan(0);
    expect(list.moved.every((row) => row.after.mid > row.before.mid)).toBe(true);
  });

  it("a program that is new enters, one that is gone leaves, and what else there is stays the same program", () => {
    const earlier = without(FACTS, 4);
    const enters = changed(earlier, FACTS).list;
    expect(enters.entered.map(({ id }) => id)).toContain(idOf(4));
    expect(enters.left).toEqual([]);
    expect(enters.after.match).toEqual(planWith(FACTS).chance.match);
    expect(enters.before.match.mid).toBeCloseTo(planWith(earlier).chance.match.mid, 10);
    const signalled = enters.signals.map(({ id }) => id);
    expect(enters.moved.filter(({ id }) => !signalled.includes(id))).toEqual([]);
    const leaves = changed(FACTS, earlier).list;
    expect(leaves.left.map(({ id }) => id)).toContain(idOf(4));
    expect(leaves.difference.mid).toBeCloseTo(-enters.difference.mid, 10);
  });

  it("a pin on a program that the earlier facts lack is named, and not held against them", () => {
    const profile = profileWith({ pins: { must: [idOf(4)], never: [] } });
    const { list } = changed(without(FACTS, 4), FACTS, profile);
    expect(list.unknownThen).toEqual([idOf(4)]);
    expect(list.entered.map(({ id }) => id)).toContain(idOf(4));
  });

  it("is refused where the profile is", () => {
    const profile = profileWith({ pins: { must: ["acgme:1"], never: [] } });
    const found = toEnd(listChangeSteps({ before: FACTS, after: dearer(FACTS), profile, options: OPTIONS }));
    expect(found).toMatchObject({ ok: false, problems: [{ code: "program-not-found" }] });
  });

  it("what concerns her most stands first, each program once", () => {
    const programs = ["a", "b", "c", "d"].map((id) => ({ id }) as never);
    const entry = { program: "c" } as Profile["inSeason"][number];
    const concern = concernOf(
      { programs },
      { pins: { must: ["b", "c"], never: [] }, inSeason: [entry] },
      { now: ["a", "b", "x"], before: ["d", "a"] },
    );
    expect(concern.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      "c applied",
      "b pinned",
      "a listed",
      "d was-listed",
    ]);
  });
});
