import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { Visit } from "../pages/visit.ts";

const PROGRAM = "acgme:1403521287";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Types an answer and leaves the field; gives what stands under it then, "" where nothing does. */
async function typed(page: Page, label: string, text: string): Promise<() => Promise<string>> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.blur();
  return async () => {
    const ids = (await field.getAttribute("aria-describedby"))?.split(" ") ?? [];
    const note = ids.find((id) => id.endsWith("-note"));
    return note === undefined ? "" : ((await page.locator(`[id="${note}"]`).textContent()) ?? "");
  };
}

/** Each answer with what the form says to it; the check of an answer may take a moment. */
async function says(page: Page, label: string, answers: readonly (readonly [text: string, says: RegExp])[]) {
  for (const [text, words] of answers) {
    await expect.poll(await typed(page, label, text), { message: text }).toMatch(words);
  }
}

const NOTHING = /^$/;

test("answers are read as people write them, asked about where unlikely, and refused in the words of the form", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.open("/me/exams");
  await says(page, "Step 2 CK score", [
    ["2221", /^Step 2 CK is between 100 and 300\. Did you mean 221\?$/],
    ["good", /^Step 2 CK is a score from 100 to 300, or pending\. You wrote “good”\.$/],
    ["88", /^Step 2 CK: 88 looks like the old two-digit scale\. Write the three-digit score\.$/],
    ["150", /^Is your Step 2 CK score really 150\?/],
    ["٢٢١", NOTHING],
  ]);
  await visit.open("/me/budget");
  await says(page, "Money for the whole season", [
    ["-5", /^Money for the whole season: write an amount between \$0 and \$1,000,000\.$/],
    ["$2,000", NOTHING],
    ["–3", /^Money for the whole season: write/],
    ["2.000", NOTHING],
    ["1,5", /You wrote “1,5”\.$/],
    ["€2000", /write the amount in US dollars\. You wrote “€2000”\.$/],
    ["2000 euros", /You wrote “2000 euros”\.$/],
    ["２ ０００", NOTHING],
  ]);
  await visit.open("/me");
  await says(page, "Year of graduation", [
    ["19", /^Year of graduation is between 1950 and 2050\. Did you mean 2019\?$/],
    ["2049", /^Year of graduation: 2049, after the season 20\d\d\. Write 20\d\d or earlier/],
    ["2021.", /You wrote “2021\.”\.$/],
    ["1962", /^Did you really graduate in 1962\?/],
    ["2019", NOTHING],
  ]);
  await visit.end();
});

test("a score field stays while it is written in: emptied, or with a word that is a choice of its own", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.open("/me");
  // COMLEX is asked of osteopathic students alone.
  await page.getByLabel("US osteopathic school, DO").check();
  await page.getByRole("button", { name: "Next: exams" }).click();
  for (const [legend, label, choice] of [
    ["COMLEX Level 1", "COMLEX Level 1 score", "Pass"],
    ["USMLE Step 1", "Step 1 score", "Pass"],
    ["Step 3", "Step 3 score", "Passed"],
  ] as const) {
    const exam = page.getByRole("group", { name: legend, exact: true });
    const field = page.getByLabel(label, { exact: true });
    await exam.getByLabel("Score", { exact: true }).check();
    await field.focus();
    await page.keyboard.type("221");
    for (const _ of "221") await page.keyboard.press("Backspace");
    await page.keyboard.type("198");
    expect(await field.inputValue()).toBe("198");
    await field.fill("");
    await field.blur();
    expect(await exam.getByLabel("Score", { exact: true }).isChecked()).toBe(true);
    await field.focus();
    await page.keyboard.type("pass");
    await page.keyboard.type("ing");
    expect(await field.inputValue()).toBe("passing");
    for (const _ of "ing") await page.keyboard.press("Backspace");
    await page.keyboard.press("Tab");
    await field.waitFor({ state: "detached" });
    expect(await exam.getByLabel(choice, { exact: true }).isChecked()).toBe(true);
  }
  const ck = page.getByLabel("Step 2 CK score", { exact: true });
  await ck.focus();
  await page.keyboard.type("pending");
  await page.keyboard.type("?");
  expect(await ck.inputValue()).toBe("pending?");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Tab");
  await ck.waitFor({ state: "detached" });
  expect(await page.getByLabel("I do not have my Step 2 CK score yet").isChecked()).toBe(true);
  await visit.end();
});

test("a program that asks for no score is answered with 0, which is shown as none", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await new ProfilePage(visit).fillThree();
  await visit.open(`/program/${PROGRAM}`);
  await page.getByLabel("Which fact").selectOption("step2Minimum");
  await page.getByText("Write 0 if it asks for none.").waitFor();
  await page.getByLabel("Its answer").fill("0");
  await page.getByRole("button", { name: "Enter", exact: true }).click();
  await page.getByText("Lowest Step 2 CK: None").waitFor();
  await page.getByText("Stated: none").waitFor();
  await visit.end();
});

test("what a program answered is kept while it is typed, through a closed screen and a killed tab", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await new ProfilePage(visit).fillThree();
  await visit.open(`/program/${PROGRAM}`);
  await page.getByLabel("Which fact").selectOption("step2Minimum");
  await page.getByLabel("Its answer").pressSequentially("215");
  await page.reload();
  await visit.settled();
  expect(await page.getByLabel("Its answer").inputValue()).toBe("215");
  await page.getByLabel("Its answer").fill("2155");
  await page.getByLabel("Which fact").focus();
  await page.locator("p.wrong", { hasText: /^Write / }).waitFor();
  await visit.open("/list");
  await visit.open(`/program/${PROGRAM}`);
  expect(await page.getByLabel("Its answer").inputValue()).toBe("2155");
  await page.getByLabel("Its answer").fill("215");
  await page.getByRole("button", { name: "Enter", exact: true }).click();
  await page.getByText("Entered the answer of").waitFor();
  expect(await page.getByLabel("Its answer").inputValue()).toBe("");
  await visit.end();
});
