import { ANSWER_SCHEMAS } from "@smartpick/answers";
import type { ChangesReport, Profile } from "@smartpick/core";
import { loadFacts } from "@smartpick/data";
import { beforeAll, describe, expect, test } from "vitest";
import { createEngine, type Engine } from "../src/index.ts";
import { profileAt } from "./contract-cases.ts";
import { ANSWERED, bundleOfBuild, EARLIER_VERSION, earlierBundle, OPENED } from "./earlier-bundle.ts";

const now = bundleOfBuild();
const then = earlierBundle(now);
const earlier = { version: EARLIER_VERSION, text: JSON.stringify(then) };
const options = { today: "2026-11-22", seed: 1, draws: 40 };
let engine: Engine;
let ofThen: Engine;

function engineOf(bundle: typeof now): Engine {
  const facts = loadFacts(bundle);
  if (!facts.ok) throw new Error(facts.problems[0]?.path);
  return createEngine(facts.value);
}

beforeAll(() => {
  engine = engineOf(now);
  ofThen = engineOf(then);
});

function profile(): Profile {
  const example = profileAt("examples/low-score-informatics.yaml");
  return {
    ...example,
    seeks: { ...example.seeks, specialties: ["Pathology"] },
    pins: { must: [ANSWERED], never: [] },
  };
}

function changesOf(asked: Profile): ChangesReport {
  const found = engine.run("changes.list", { profile: asked, options, earlier });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

describe("newer facts of the whole ledger", () => {
  test("only what differs is told, with both values", () => {
    const found = engine.run("changes.facts", { earlier, programs: null });
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    const { programs, counts, seasons, tables, estimates } = found.value;
    expect(counts).toEqual({ new: 0, gone: 0, closed: 0, opened: 1, value: 1, evidence: 0, openness: 0 });
    expect(programs.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      `${ANSWERED} changed`,
      `${OPENED} opened`,
    ]);
    expect(programs[0]?.fields).toMatchObject([{ field: "visaJ1", kind: "value", before: { value: null } }]);
    expect(new Set(seasons.map(({ id, kind }) => `${id} ${kind}`))).toEqual(
      new Set(["nrmp-registration value"]),
    );
    expect([tables, estimates.moved]).toEqual([[], false]);
  });

  test("a text of another version, or none, is refused and not taken for it", () => {
    for (const text of ["", "{}", JSON.stringify(now)]) {
      const found = engine.run("changes.facts", {
        earlier: { version: EARLIER_VERSION, text },
        programs: [],
      });
      expect(found).toMatchObject({ ok: false, problems: [{ code: "facts-unreadable" }] });
    }
    const doubt = then.doubt.map((_, row) => (row === 3 ? 0.5 : -1));
    const text = JSON.stringify({ ...then, doubt });
    const found = engine.run("changes.facts", { earlier: { version: EARLIER_VERSION, text }, programs: [] });
    const reason = `doubt[${then.ids[3]}] (wrong-type)`;
    expect(found).toMatchObject({ ok: false, problems: [{ code: "facts-unreadable", reason }] });
  });
});

describe("newer facts against a list", () => {
  test("both ends are the plans of the two versions, and the steps add up", () => {
    const { list } = changesOf(profile());
    if (list === undefined) throw new Error("there is no list");
    const plans = [ofThen, engine].map((each) => {
      const plan = each.run("plan.list", { profile: profile(), options });
      if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
      return plan.value;
    });
    const ends = plans.map(({ chance, list: rows, cost }) => ({
      match: chance.match,
      anyInterview: chance.anyInterview,
      programs: rows.length,
      usd: cost.total,
    }));
    expect([list.before, list.after]).toEqual(ends);
    expect(list.steps.map(({ code }) => code)).toEqual(["season", "programs"]);
    const sum = list.steps.reduce((total, { step }) => total + step.mid, 0);
    expect(sum).toBeCloseTo(list.difference.mid, 10);
    const [was, is] = plans.map((plan) => new Set(plan.list.map(({ id }) => id)));
    expect(list.entered.map(({ id }) => id)).toEqual(
      plans[1]!.list.map(({ id }) => id).filter((id) => !was!.has(id)),
    );
    expect(list.left.map(({ id }) => id)).toEqual(
      plans[0]!.list.map(({ id }) => id).filter((id) => !is!.has(id)),
    );
    expect(list.concern[0]).toEqual({ id: ANSWERED, standing: "pinned" });
  });

  test("the document is of its own format", () => {
    const through: unknown = JSON.parse(JSON.stringify(changesOf(profile())));
    expect(ANSWER_SCHEMAS.changes.safeParse(through).error?.issues ?? []).toEqual([]);
  });
});
