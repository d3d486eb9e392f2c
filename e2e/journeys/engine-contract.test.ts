import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Profile } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { createEngine, type Engine } from "@smartpick/engine";
import { parseProfile } from "@smartpick/profile";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { type Call, callBrowserWorker } from "../pages/browser-worker.ts";
import { Visit } from "../pages/visit.ts";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));
const OPTIONS = { today: "2026-11-22", seed: 7 };

let browser: Browser;
let here: Engine;
beforeAll(async () => {
  browser = await startBrowser();
  here = createEngine(await readFacts("full"));
});
afterAll(() => browser.close());

function profiles(): Profile[] {
  return readdirSync(examples)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => {
      const parsed = parseProfile(readFileSync(`${examples}/${name}`, "utf8"), name);
      if (!parsed.ok) throw new Error(name);
      return parsed.value;
    });
}

test("the worker in the browser gives the same JSON as the engine in this process", async () => {
  const all = profiles();
  const [first] = all;
  expect(all.length).toBe(6);
  if (!first) return;
  const plan = here.plan(first, OPTIONS);
  const id = plan.ok ? (plan.value.list[0]?.id ?? "") : "";
  const calls: Call[] = [
    ...all.map((profile) => ({ method: "plan", args: [profile, OPTIONS] })),
    { method: "chances", args: [first, id, OPTIONS] },
    { method: "specialties", args: [first, OPTIONS] },
    { method: "ledger", args: [id] },
    { method: "find", args: ["geisinger", 5] },
    { method: "standing", args: [first, OPTIONS.today] },
    { method: "summary", args: [] },
  ];
  const methods = here as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
  const expected = calls.map(({ method, args }) => JSON.stringify(methods[method]?.(...args)));

  const visit = await Visit.start(browser);
  await visit.open("/nowhere");
  const answers = await callBrowserWorker(visit.page, calls);
  for (const [at, { method }] of calls.entries()) {
    expect(firstDifference(answers[at] ?? "", expected[at] ?? ""), `${method}, call ${at}`).toBeNull();
  }
  await visit.end();
});

/** Where two texts part, with a little of both; `null` when they are the same. */
function firstDifference(a: string, b: string): string | null {
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `at ${at}: browser …${around(a)}… process …${around(b)}…`;
}
