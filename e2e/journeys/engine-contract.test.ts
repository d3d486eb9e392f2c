import { readFacts } from "@smartpick/data/node";
import { createEngine } from "@smartpick/engine";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contractCases, firstDifference } from "../../packages/engine/test/contract-cases.ts";
import { startBrowser } from "../browser.ts";
import { askBrowserWorker } from "../pages/browser-worker.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("the worker in the browser gives the same JSON as the engine in this process", async () => {
  const cases = contractCases();
  const here = createEngine(await readFacts("full"));
  const expected = cases.map(({ verb, input }) => JSON.stringify(here.run(verb, input)));

  const visit = await Visit.start(browser);
  await visit.open("/nowhere");
  const answers = await askBrowserWorker(visit.page, cases);
  for (const [index, { about }] of cases.entries()) {
    expect(firstDifference(answers[index] ?? "", expected[index] ?? ""), about).toBeNull();
  }
  await visit.end();
});

test("a worker that ends without a word is noticed, and the next question starts another", async () => {
  const visit = await Visit.start(browser);
  await visit.openExample("Low score, wants informatics");
  const [worker] = visit.page.workers();
  expect(visit.page.workers()).toHaveLength(1);
  await Promise.all([
    visit.page.waitForEvent("worker"),
    worker
      ?.evaluate(() => close())
      .then(() => visit.page.getByRole("link", { name: "Specialties" }).first().click()),
  ]);
  await visit.settled();
  expect(await visit.page.getByRole("row").count()).toBeGreaterThan(5);
  await visit.end();
});
