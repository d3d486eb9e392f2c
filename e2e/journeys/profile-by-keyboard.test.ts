import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const MOST_TABS = 120;

/** Presses Tab until the focus is on an element with this name; the pointer is never used. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return "";
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return [
        element.getAttribute("aria-label"),
        ...labels.map((label) => label.textContent),
        element.textContent,
      ]
        .filter(Boolean)
        .join(" ")
        .trim();
    });
    if (name.test(found)) return;
  }
  throw new Error(`No element named ${name} within ${MOST_TABS} tabs.`);
}

test("a profile is filled in and its list read without a pointer", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const { keyboard } = page;
  await visit.open("/");

  await keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
  await keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");

  await tabTo(page, /^Start with my profile$/);
  await keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");

  await tabTo(page, /School outside the US and Canada, not a US citizen/);
  await keyboard.press("Space");
  await tabTo(page, /^Year of graduation$/);
  await keyboard.type("2022");
  await tabTo(page, /^Next: exams$/);
  await keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Your exams" }).waitFor();

  await tabTo(page, /^Pass$/);
  await keyboard.press("Space");
  await tabTo(page, /^Failed attempts at Step 1$/);
  await keyboard.press("ArrowUp");
  await tabTo(page, /^Step 2 CK score$/);
  await keyboard.type("2240");
  await keyboard.press("Tab");
  const problem = page.locator(".field .wrong");
  await problem.waitFor();
  expect(await problem.textContent()).toMatch(/between 100 and 300/);
  await keyboard.press("Shift+Tab");
  await keyboard.press("Control+A");
  await keyboard.type("224");
  await problem.waitFor({ state: "detached" });
  await tabTo(page, /^Next: visa$/);
  await keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Your visa" }).waitFor();

  await tabTo(page, /^None/);
  await keyboard.press("ArrowDown");
  expect(await page.getByLabel(/^J-1/).isChecked()).toBe(true);

  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await tabTo(page, /^What you want$/);
  await keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "What you want" }).waitFor();
  await tabTo(page, /^Internal Medicine$/);
  await keyboard.press("Space");
  await page.getByText("No stated rule is against you").waitFor();

  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await keyboard.press("g");
  await keyboard.press("l");
  await page.locator("[data-program]").first().waitFor();
  await visit.settled();
  expect(await visit.finding()).toMatch(/^\d+ programs? for/);

  const list = new ListPage(visit);
  const [first = "", second = ""] = await list.ids();
  const names = [await list.nameOf(first), await list.nameOf(second)] as const;
  await list.name(first).focus();
  await keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(names[1]);
  await keyboard.press("p");
  await list.row(second).getByText("Pinned").first().waitFor();
  await visit.settled();
  const after = await list.ids();
  const dropped = after[after.indexOf(second) + 1] ?? "";
  await keyboard.press("ArrowDown");
  await keyboard.press("x");
  await list.waitFor(dropped, false);
  await keyboard.press("u");
  await list.waitFor(dropped, true);

  await keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await visit.end();
});

test("what changed is said once in a polite live region", async () => {
  const visit = await Visit.start(browser);
  await visit.openExample("High score and research");
  const { page } = visit;
  const region = page.locator("p[role=status].vh");
  await page.waitForFunction(() =>
    /programs? for \$/.test(document.querySelector("p[role=status].vh")?.textContent ?? ""),
  );
  const before = await region.textContent();
  await page.getByRole("slider", { name: "Stop line" }).focus();
  await page.keyboard.press("Home");
  await page.waitForFunction((words) => {
    const now = document.querySelector("p[role=status].vh")?.textContent ?? "";
    return now !== words && now.startsWith("1 program ");
  }, before);
  await visit.end();
});

test("the search is a key away from anywhere, open to everyone, and forgives a slip of the keys", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.open("/how");
  await page.keyboard.press("/");
  await page.getByRole("heading", { level: 1, name: "Not on the list: not yet" }).waitFor();
  await page.locator("search input:focus").waitFor();
  await page.keyboard.type("gesinger");
  await page.locator(".hits a.name", { hasText: "Geisinger" }).first().waitFor();
  expect(await visit.axe()).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("/");
  await page.locator("search input:focus").waitFor();
  expect(await page.locator("search input").inputValue()).toBe("gesinger");
  expect(await page.locator(".hits").getByRole("button").count()).toBe(0);
  await visit.end();
});
