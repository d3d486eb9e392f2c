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
  // Two threads of this process are held to every case; here the first of each verb speaks for all.
  const cases = contractCases().filter(
    ({ verb }, at, all) => all.findIndex((other) => other.verb === verb) === at,
  );
  const facts = await readFacts("full");
  const visit = await Visit.start(browser);
  await visit.open("/nowhere");
  // The browser computes while this process does.
  const asked = askBrowserWorker(visit.page, cases);
  const here = createEngine(facts);
  const expected = cases.map(({ verb, input }) => JSON.stringify(here.run(verb, input)));
  const answers = await asked;
  for (const [index, { about }] of cases.entries()) {
    expect(firstDifference(answers[index] ?? "", expected[index] ?? ""), about).toBeNull();
  }
  await visit.end();
});

test("a worker that ends without a word is a failure on the screen, and another try starts a fresh one", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  // The facts never come, so that the worker is sure to have a question before it when it ends.
  let isUp = false;
  await page.route(/facts-full.*\.gz$/, () => {
    isUp = true;
  });
  await page.goto(visit.addressOf("/"));
  await page.getByRole("button", { name: "Low score, wants informatics" }).click();
  await page.getByRole("heading", { name: "Choosing your programs" }).waitFor();
  await expect.poll(() => page.workers().length).toBe(1);
  // A worker is watched from the moment it is up: one that asks for the facts is.
  await expect.poll(() => isUp, { timeout: 30_000 }).toBe(true);
  await page.workers()[0]?.evaluate(() => close());
  await page.getByRole("heading", { name: "The list could not be made" }).waitFor();

  await page.unroute(/facts-full.*\.gz$/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("[data-program]").first().waitFor();
  await expect.poll(() => page.workers().length).toBe(1);
  await visit.end();
});
