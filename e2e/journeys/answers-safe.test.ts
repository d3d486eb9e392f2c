import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const example = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../examples/${name}.yaml`, import.meta.url)), "utf8");

const ck = (page: Page) => page.getByLabel("Step 2 CK score", { exact: true });
const year = (page: Page) => page.getByLabel("Year of graduation");

describe("two tabs", () => {
  test("take over each other's answers at once, and both are kept", async () => {
    const visit = await Visit.start(browser);
    await visit.open("/me");
    const other = await visit.secondTab("/me/exams");
    await year(visit.page).fill("2019");
    await ck(other).fill("245");
    await visit.open("/me/exams");
    await expect.poll(() => ck(visit.page).inputValue()).toBe("245");
    await new ProfilePage(visit).saved();
    await other.getByText("Saved on this device").waitFor();
    await other.goto(`${inject("webAddress")}#/me`);
    await expect.poll(() => year(other).inputValue()).toBe("2019");
    await visit.page.reload();
    await visit.settled();
    expect(await ck(visit.page).inputValue()).toBe("245");
    await visit.end();
  });

  test("name an answer that both gave unawares, and keep the later one", async () => {
    const visit = await Visit.start(browser);
    const { page } = visit;
    await visit.open("/me/exams");
    await ck(page).fill("221");
    await new ProfilePage(visit).saved();
    const other = await visit.secondTab("/me/exams");
    // A tab that hears nothing, as one that the browser has put to sleep.
    await other.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => {};
    });
    await ck(other).fill("230");
    await other.getByText("Saved on this device").waitFor();
    await ck(page).fill("245");
    await page.getByText("Another tab changed Step 2 CK to 230. Your later answer, 245, is kept.").waitFor();
    await new ProfilePage(visit).saved();
    expect(await ck(page).inputValue()).toBe("245");
    expect(await visit.axe()).toEqual([]);
    await visit.end();
  });

  test("keys meant for a profile that the other deletes go into no other profile, and the screen names what it shows", async () => {
    const visit = await Visit.start(browser);
    const { page } = visit;
    const profile = new ProfilePage(visit);
    await visit.open("/me/exams");
    await ck(page).fill("224");
    await profile.saved();
    await visit.open("/me/files");
    await page.getByRole("button", { name: "New profile" }).click();
    await visit.open("/me/exams");
    await ck(page).fill("22");
    await profile.saved();
    const other = await visit.secondTab("/me/exams");
    await other.goto(`${inject("webAddress")}#/me/files`);
    await ck(page).focus();
    await other.getByRole("button", { name: /^Delete.*New profile/ }).click();
    await page.getByText("Another tab deleted “New profile”.").waitFor();
    await page.getByText("You see “My answers” now.").waitFor();
    await page.keyboard.type("9");
    expect(await ck(page).inputValue()).toBe("224");
    await visit.end();
  });

  test("once everything is erased in one, nothing of it comes back from the other", async () => {
    const visit = await Visit.start(browser);
    const profile = new ProfilePage(visit);
    const { page } = visit;
    await profile.fillThree();
    await profile.saved();
    const other = await visit.secondTab("/me");
    await visit.open("/me/files");
    await profile.eraseEverything();
    await year(other).fill("2020");
    await other.getByText("Saved on this device").waitFor();
    await page.reload();
    await visit.open("/me");
    expect(await year(page).inputValue()).toBe("2020");
    await visit.open("/me/exams");
    expect(await ck(page).inputValue()).toBe("");
    await visit.end();
  });
});

test("what is typed stays when the tab is closed within 300 milliseconds", async () => {
  const visit = await Visit.start(browser);
  const { context } = visit;
  for (const [wait, score] of [
    [0, "231"],
    [50, "232"],
    [150, "233"],
    [250, "234"],
  ] as const) {
    const tab = await visit.secondTab("/me/exams");
    await ck(tab).fill(score);
    await tab.waitForTimeout(wait);
    await tab.close();
    const next = await visit.secondTab("/me/exams");
    expect(await ck(next).inputValue(), `${wait} ms`).toBe(score);
    await next.close();
  }
  expect(context.pages()).toHaveLength(1);
  await visit.end();
});

test("undo belongs to one profile: an example's acts never touch the own answers, nor the other way round", async () => {
  const visit = await Visit.start(browser);
  const profile = new ProfilePage(visit);
  const { page } = visit;
  await profile.fillThree();
  await profile.saved();
  await visit.openExample("High score and research");
  const examples = new ListPage(visit);
  await examples.drop((await examples.ids())[0] ?? "");
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await visit.open("/me/files");
  await page.getByText("What you changed in it is then lost.").waitFor();
  await page.getByRole("button", { name: "Make it my own first" }).waitFor();
  expect(await page.getByText("· on screen").count()).toBe(0);
  await page.getByRole("button", { name: "Back to my answers" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
  await visit.open("/me/exams");
  await page.keyboard.press("u");
  expect(await ck(page).inputValue()).toBe("231");

  await visit.open("/list");
  const list = new ListPage(visit);
  await list.rows.first().waitFor();
  const dropped = (await list.ids())[0] ?? "";
  await list.drop(dropped);
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await visit.open("/me");
  await year(page).fill("2021");
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await year(page).inputValue()).toBe("2021");
  await visit.open("/list");
  await list.waitFor(dropped, true);
  await visit.end();
});

test("dropped programs have a list of their own, each with a way back", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.openExample("Low score, wants informatics");
  const list = new ListPage(visit);
  const dropped = (await list.ids())[0] ?? "";
  const name = await list.nameOf(dropped);
  await list.drop(dropped);
  await list.waitFor(dropped, false);
  await page.getByRole("link", { name: "Dropped 1" }).click();
  await page.getByRole("link", { name }).waitFor();
  expect(await visit.axe()).toEqual([]);
  await page.reload();
  await page.getByRole("button", { name: `Restore ${name}` }).click();
  await page.getByText("You dropped no program.").waitFor();
  await visit.open("/list");
  await list.waitFor(dropped, true);
  await visit.end();
});

describe("opening a file where there are answers", () => {
  test("shows what differs and changes nothing until one chose", async () => {
    const visit = await Visit.start(browser);
    const profile = new ProfilePage(visit);
    const { page } = visit;
    await profile.fillThree();
    await profile.saved();
    await profile.openFile("theirs.yaml", await example("strong-non-us-img"));
    const dialog = page.getByRole("alertdialog");
    await dialog.getByText("Step 2 CK: 231").waitFor();
    expect(await dialog.textContent()).toMatch(/Step 2 CK: 231.*262/);
    expect(await dialog.textContent()).toMatch(/And \d+ more\./);
    expect(await visit.axe()).toEqual([]);
    const saved = await visit.download(() =>
      dialog.getByRole("button", { name: "Save my present answers as a file first" }).click(),
    );
    expect(saved.bytes.toString()).toContain("231");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await visit.open("/me/exams");
    expect(await ck(page).inputValue()).toBe("231");
    await visit.end();
  });

  test("replaces them if told so, which Undo and the trash take back", async () => {
    const visit = await Visit.start(browser);
    const profile = new ProfilePage(visit);
    const { page } = visit;
    await profile.fillThree();
    await profile.saved();
    await profile.openFile("theirs.yaml", await example("strong-non-us-img"));
    await page.getByRole("button", { name: "Replace this profile" }).click();
    await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
    await visit.open("/me/exams");
    expect(await ck(page).inputValue()).toBe("262");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => ck(page).inputValue()).toBe("231");
    await profile.saved();
    await visit.open("/me/files");
    await page.getByText("Replaced by a file on").waitFor();
    expect(await visit.axe()).toEqual([]);
    await page.getByRole("button", { name: /^Bring back/ }).click();
    await page.getByText("Replaced by a file on").waitFor({ state: "detached" });
    await visit.end();
  });

  test("or opens them as a profile beside the present one", async () => {
    const visit = await Visit.start(browser);
    const profile = new ProfilePage(visit);
    const { page } = visit;
    await profile.fillThree();
    await profile.saved();
    await profile.openFile("theirs.yaml", await example("strong-non-us-img"));
    await page.getByRole("button", { name: "Open as a new profile" }).click();
    await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
    await visit.open("/me/exams");
    expect(await ck(page).inputValue()).toBe("262");
    await profile.saved();
    await page.getByLabel("Profile").selectOption({ label: "My answers" });
    await expect.poll(() => ck(page).inputValue()).toBe("231");
    await page.reload();
    await visit.settled();
    expect(await ck(page).inputValue()).toBe("231");
    await visit.end();
  });
});

test("a deleted profile comes back by Undo, and what is deleted for good is asked about first", async () => {
  const visit = await Visit.start(browser);
  const profile = new ProfilePage(visit);
  const { page } = visit;
  await profile.fillThree();
  await profile.saved();
  await visit.open("/me/files");
  const remove = page.getByRole("button", { name: /^Delete ?: My answers$/ });
  await remove.click();
  await page.getByText("My answers is in the trash for 30 days.").first().waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText(/^Deleted on/).waitFor({ state: "detached" });
  await visit.open("/me/exams");
  expect(await ck(page).inputValue()).toBe("231");
  await visit.open("/me/files");
  await remove.click();
  await page.getByText(/^Deleted on/).waitFor();
  const forGood = page.getByRole("button", { name: /^Delete for good ?: My answers$/ });
  await forGood.click();
  const dialog = page.getByRole("alertdialog", { name: "Delete My answers for good?" });
  expect(await visit.axe()).toEqual([]);
  await dialog.getByRole("button", { name: "Keep it" }).click();
  expect(await page.getByText(/^Deleted on/).count()).toBe(1);
  await forGood.click();
  await dialog.getByRole("button", { name: "Delete for good", exact: true }).click();
  await page.getByText(/^Deleted on/).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
  await visit.end();
});

test("a file that pins and drops one program is refused with the name of the program", async () => {
  const visit = await Visit.start(browser);
  const pins = 'pins: {must: ["acgme:1403521287"], never: ["acgme:1403521287"]}';
  await new ProfilePage(visit).openFile(
    "me.yaml",
    `applicant: {type: do}\nexams: {step2ck: 231}\nseeks: {specialties: [Internal Medicine]}\n${pins}\n`,
  );
  await visit.page
    .getByText(/entry 1: \S.* \(acgme:1403521287\), which also.*Keep it in one of the two lists\.$/)
    .waitFor();
  await visit.end();
});

test("the sliders of the list hold a budget and a worth beyond their usual ends", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await new ProfilePage(visit).fillThree();
  await visit.open("/me/budget");
  await page.getByLabel("Money for the whole season").fill("0");
  await visit.open("/list");
  const money = page.getByRole("slider", { name: "Budget" });
  await money.waitFor();
  expect([await money.getAttribute("min"), await money.inputValue()]).toEqual(["0", "0"]);
  expect(await page.locator(".slider-ends").allTextContents()).toEqual(expect.arrayContaining(["$0$6,000"]));
  await visit.end();
});

test("a file made to be slow is refused in time, and the page goes on", async () => {
  const visit = await Visit.start(browser);
  const profile = new ProfilePage(visit);
  const { page } = visit;
  await visit.open("/me/files");
  await page.evaluate(() => {
    let last = performance.now();
    const window_ = window as unknown as { longest: number };
    window_.longest = 0;
    setInterval(() => {
      window_.longest = Math.max(window_.longest, performance.now() - last);
      last = performance.now();
    }, 20);
  });
  await profile.openFile("only-commas.yaml", `applicant: [${",".repeat(900_000)}]`);
  await page.getByText("only-commas.yaml was not opened").waitFor();
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  expect(longest).toBeLessThan(1500);
  await visit.end();
});
