import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Profile } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  type Answer,
  createEngine,
  type Engine,
  type EngineClient,
  type ProfileStanding,
  VERBS,
} from "../src/index.ts";
import { startNodeEngine, startNodePool } from "../src/node/index.ts";
import { type ContractCase, contractCases, firstDifference, profileAt } from "./contract-cases.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const CASES = contractCases();
let here: Engine;
let worker: EngineClient;
const outputs = new Map<ContractCase, unknown>();
const answers = new Map<ContractCase, Answer<unknown>>();
beforeAll(async () => {
  // The Node worker runs the built file, so it has to be the build of this source.
  execFileSync(process.execPath, ["node_modules/@typescript/native/bin/tsc", "-b", "packages/engine"], {
    cwd: root,
  });
  worker = startNodeEngine("full");
  const asked = CASES.map(async (one) => {
    // As an input comes over a network, and as its answer goes back.
    const answer = await worker.ask(one.verb, throughText(one.input));
    answers.set(one, throughText(answer));
  });
  here = createEngine(await readFacts("full"));
  for (const one of CASES) outputs.set(one, here.run(one.verb, one.input));
  await Promise.all(asked);
}, 240_000);
afterAll(() => worker?.close());

function throughText<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function differenceFromHere(one: ContractCase, answer: Answer<unknown> | undefined): string | null {
  if (answer?.state !== "done") return `no result: ${JSON.stringify(answer)}`;
  return firstDifference(JSON.stringify(answer.value), JSON.stringify(outputs.get(one)));
}

test("the cases call every verb", () => {
  expect(new Set(CASES.map(({ verb }) => verb))).toEqual(new Set(Object.keys(VERBS)));
});

describe("the same input gives the same JSON as in this thread", () => {
  test.each(CASES)("in a Node worker, there and back as text: $about", (one) => {
    expect(differenceFromHere(one, answers.get(one))).toBeNull();
  });

  test("in a pool of Node workers", async () => {
    const pool = startNodePool("full", 2);
    // One list, since each takes a second, and everything that is quick.
    const cases = CASES.filter(
      ({ verb }, index) => index === 0 || !/^(plan|specialties|fellowships)\b/.test(verb),
    );
    const given = await Promise.all(cases.map(({ verb, input }) => pool.ask(verb, input)));
    pool.close();
    for (const [index, one] of cases.entries()) {
      expect(differenceFromHere(one, given[index]), one.about).toBeNull();
    }
  });
});

test.each(CASES)("an output is plain data that a copy and a text keep whole: $about", (one) => {
  const output = outputs.get(one);
  expect(throughText(output)).toEqual(output);
  expect(structuredClone(output)).toStrictEqual(output);
});

test("what is refused is done, with the problems in its value", () => {
  const refused = CASES.filter(({ about }) => about === "refused option" || about === "unknown program");
  expect(refused).toHaveLength(2);
  for (const one of refused) expect(answers.get(one)).toMatchObject({ state: "done", value: { ok: false } });
});

test("a first answer is null before any list, then the same in a Node worker as in this thread", async () => {
  const profile = profileAt("examples/low-score-informatics.yaml");
  const options = { today: "2026-11-22", seed: 7, programs: 12, draws: 40 };
  const moved = { profile, options: { ...options, informatics: 0.4 } };
  const thread = createEngine(await readFacts("full"));
  const client = startNodeEngine("full");
  const early = await client.ask("plan.again", moved);
  expect(early).toEqual({ state: "done", value: thread.run("plan.again", moved) });
  expect(early).toMatchObject({ value: { ok: true, value: null } });
  await client.ask("plan.list", { profile, options });
  const late = await client.ask("plan.again", moved);
  client.close();
  thread.run("plan.list", { profile, options });
  expect(throughText(late)).toEqual({ state: "done", value: thread.run("plan.again", moved) });
  expect(late).toMatchObject({ value: { ok: true, value: { programs: 12 } } });
});

test("the parts of a plan speak of one list", () => {
  const input = {
    profile: profileAt("examples/low-score-informatics.yaml"),
    options: { today: "2026-11-22", seed: 7, programs: 12, draws: 40 },
  };
  const parts = (["plan.list", "plan.explanation", "plan.questions", "plan.report"] as const).map((verb) => {
    const plan = here.run(verb, input);
    if (!plan.ok) throw new Error(plan.problems[0]?.path);
    return {
      hash: plan.value.inputsHash,
      ids: plan.value.list.map(({ id }) => id),
      chance: plan.value.chance,
    };
  });
  expect(parts[0]?.ids.length).toBeGreaterThan(0);
  for (const part of parts) expect(part).toEqual(parts[0]);
});

test("a Node worker that ends by itself fails its requests, and the next one starts another", async () => {
  const sent = vi.spyOn(Worker.prototype, "postMessage");
  const client = startNodeEngine("full");
  const lost = client.ask("facts.summary", {});
  await (sent.mock.contexts[0] as Worker).terminate();
  sent.mockRestore();
  expect(await lost).toMatchObject({ state: "failed", reason: "worker-ended" });
  const answer = await client.ask("facts.summary", {});
  client.close();
  expect(answer).toEqual({ state: "done", value: here.run("facts.summary", {}) });
});

describe("standing", () => {
  test("its parts add up to what was considered, and a visa need never adds programs", () => {
    const profile = { ...profileAt("examples/low-score-informatics.yaml"), visa: "none" } as Profile;
    const standing = (changes: Partial<Profile>): ProfileStanding => {
      const found = here.run("case.standing", {
        profile: { ...profile, ...changes },
        options: { today: "2026-11-22", seed: 1 },
      });
      if (!found.ok) throw new Error(JSON.stringify(found.problems));
      return found.value;
    };
    const without = standing({});
    const needing = standing({ visa: "h1b" });
    expect(without.meets + without.unknown + without.fails).toBe(without.considered);
    expect(needing.considered).toBe(without.considered);
    expect(needing.fails).toBeGreaterThanOrEqual(without.fails);
  });
});
