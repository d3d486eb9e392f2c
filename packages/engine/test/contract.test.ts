import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Profile } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfile } from "@smartpick/profile";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEngine, type Engine, type EngineClient } from "../src/index.ts";
import { startNodeEngine } from "../src/node/index.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const OPTIONS = { today: "2026-11-22", seed: 7 };
const EXAMPLES = readdirSync(`${root}/examples`).filter((name) => name.endsWith(".yaml"));

let here: Engine;
let worker: EngineClient;
beforeAll(async () => {
  // The Node worker runs the built file, so it has to be the build of this source.
  execFileSync(process.execPath, ["node_modules/@typescript/native/bin/tsc", "-b", "packages/engine"], {
    cwd: root,
  });
  here = createEngine(await readFacts("full"));
  worker = startNodeEngine("full");
}, 120_000);
afterAll(() => worker?.close());

function profileOf(name: string): Profile {
  const parsed = parseProfile(readFileSync(`${root}/examples/${name}`, "utf8"), name);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.path);
  return parsed.value;
}

describe("the same inputs give the same JSON here and in a Node worker", () => {
  test.each(EXAMPLES)("plan of %s", async (name) => {
    const profile = profileOf(name);
    const answer = await worker.plan(profile, OPTIONS);
    expect(answer.state).toBe("done");
    expect(JSON.stringify(answer)).toBe(
      JSON.stringify({ state: "done", value: here.plan(profile, OPTIONS) }),
    );
  });

  test("one program, the specialties, the ledger, the search, the standing", async () => {
    const profile = profileOf(EXAMPLES[0] ?? "");
    const plan = here.plan(profile, OPTIONS);
    const id = plan.ok ? (plan.value.list[0]?.id ?? "") : "";
    expect(id).toMatch(/^(acgme|nrmp):/);
    const pairs: (readonly [unknown, unknown])[] = [
      [await worker.chances(profile, id, OPTIONS), here.chances(profile, id, OPTIONS)],
      [await worker.specialties(profile, OPTIONS), here.specialties(profile, OPTIONS)],
      [await worker.ledger(id), here.ledger(id)],
      [await worker.find("geisinger", 5), here.find("geisinger", 5)],
      [await worker.standing(profile, OPTIONS.today), here.standing(profile, OPTIONS.today)],
      [await worker.sources([]), here.sources([])],
    ];
    for (const [answer, expected] of pairs) {
      expect(JSON.stringify(answer)).toBe(JSON.stringify({ state: "done", value: expected }));
    }
  });

  test("a refused option is a problem in both", async () => {
    const profile = profileOf(EXAMPLES[0] ?? "");
    const refused = await worker.plan(profile, { ...OPTIONS, programs: -1 });
    expect(refused).toEqual({ state: "done", value: here.plan(profile, { ...OPTIONS, programs: -1 }) });
    expect(refused).toMatchObject({ value: { ok: false } });
  });

  test("the summary of the load is that of the facts", async () => {
    const loaded = await worker.load();
    expect(loaded).toEqual({ ok: true, value: here.summary() });
    expect(here.summary().programs).toBeGreaterThan(4000);
  });
});

describe("standing", () => {
  test("its parts add up to what was considered, and a visa need never adds programs", () => {
    const profile = { ...profileOf("low-score-informatics.yaml"), visa: "none" } as Profile;
    const without = here.standing(profile, OPTIONS.today);
    const needing = here.standing({ ...profile, visa: "h1b" }, OPTIONS.today);
    expect(without.meets + without.unknown + without.fails).toBe(without.considered);
    expect(needing.considered).toBe(without.considered);
    expect(needing.fails).toBeGreaterThanOrEqual(without.fails);
  });
});
