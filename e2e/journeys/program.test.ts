import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const PAGE = "https://www.example.org/visa";

/** The page of the first program of a list of the applicant's own. */
async function ownProgram(visit: Visit): Promise<string> {
  const { page } = visit;
  await new ProfilePage(visit).fillThree();
  await visit.open("/list");
  await page.locator("[data-state=done] [data-program]").first().waitFor();
  const id = (await new ListPage(visit).ids())[0] ?? "";
  await openProgram(visit, id);
  return id;
}

async function openProgram(visit: Visit, id: string): Promise<void> {
  await visit.open(`/program/${id}`);
  await visit.page.getByRole("heading", { name: /comes from/ }).waitFor();
  await visit.settled();
}

test("a correction shows its page and day, is in the file, and Undo takes it back", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const id = await ownProgram(visit);
  await page.getByRole("button", { name: "Correct a fact" }).click();
  const choice = page.getByLabel("Which fact");
  expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
  await choice.selectOption({ label: "Sponsors J-1" });
  await page.getByLabel("Its answer").selectOption("yes");
  await page.getByLabel("Address of the page that says so, if any").fill(PAGE);
  await page.getByLabel("Day on which you read it or were told").fill("2026-10-07");
  expect(await visit.axe()).toEqual([]);
  await page.getByRole("button", { name: "Enter", exact: true }).click();
  const entry = page.locator(".own .lines li");
  await entry.waitFor();
  expect(await entry.textContent()).toContain("7 October 2026");
  expect(await entry.getByRole("link").getAttribute("href")).toBe(PAGE);
  const row = page.locator(".ledger tr", { hasText: "Sponsors J-1" });
  await row.getByText("Yours").waitFor();
  expect(await row.getByRole("link", { name: PAGE }).count()).toBe(1);

  const file = await savedFile(visit);
  const fact = { program: id, field: "visaJ1", value: true, date: "2026-10-07", address: PAGE };
  for (const [key, value] of Object.entries(fact)) expect(file).toContain(`${key}: ${value}`);
  await openProgram(visit, id);
  await page.getByRole("button", { name: "Undo" }).click();
  await entry.waitFor({ state: "detached" });
  await visit.end();
});

/** The profile as the app saves it to a file. */
async function savedFile(visit: Visit): Promise<string> {
  await visit.open("/me/files");
  const save = visit.page.getByRole("button", { name: "Save my file" });
  return (await visit.download(() => save.click())).bytes.toString("utf8");
}

test("a note is there after a reload, is in the file, and Undo brings the older one back", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const id = await ownProgram(visit);
  const note = page.getByLabel("My note");
  await note.fill("Coordinator said:\ncall again in May.");
  await note.blur();
  await page
    .getByText(/^Saved your note on/)
    .first()
    .waitFor();
  await page.getByText("Saved on this device").first().waitFor();
  await page.reload();
  await openProgram(visit, id);
  expect(await note.inputValue()).toBe("Coordinator said:\ncall again in May.");
  await note.fill("");
  await note.blur();
  await page
    .getByText(/^Removed your note on/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => note.inputValue()).toContain("call again in May");
  expect(await savedFile(visit)).toContain("call again in May.");
  await visit.end();
});

test("the drawing ends in the number above it, whichever signal is looked at", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  await openProgram(visit, (await new ListPage(visit).ids())[0] ?? "");
  const heading = async (): Promise<string> =>
    /Where (?:the )?(.+) comes from/.exec(
      (await page.getByRole("heading", { name: /comes from/ }).textContent()) ?? "",
    )?.[1] ?? "";
  const found = /(\d+) of 100/.exec(
    (await page.locator("[data-chance] h2").first().textContent()) ?? "",
  )?.[1];
  expect(await heading()).toBe(found);
  const choices = page
    .getByRole("group", { name: "Which signal the steps are shown with" })
    .getByRole("button");
  for (const choice of await choices.all()) {
    await choice.click();
    expect(await choice.getAttribute("aria-pressed")).toBe("true");
    const last = (await page.locator(".waterfall text[font-weight]").last().textContent()) ?? "";
    expect(await heading()).toBe(last === "<1" ? "this number" : last);
  }
  await visit.end();
});
