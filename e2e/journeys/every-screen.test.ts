import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { sheetsOf } from "../pages/pdf-pages.ts";
import { plainWords } from "../pages/plain-faults.ts";
import { SCREENS } from "../pages/screens.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const A4_WITHIN_MARGINS = 688;
const LETTER_WITHIN_MARGINS = 710;
const LETTER_HEIGHT_WITHIN_MARGINS = 950;

const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: "dark" } as const;
const DESK = { viewport: { width: 1280, height: 900 }, colorScheme: "light" } as const;
/** Seen at a desk too, for all others: `npm run -s access` looks at every screen in every size and theme. */
const AT_A_DESK: readonly string[] = ["/me/exams", "/chances", "/list", "/list/map", "/season"];
/** A small phone, or a desk at 400 %; and just above where a phone’s layout ends. */
const WIDTHS = [320, 720];
const PATIENCE_MS = 300_000;

/** What is wrong with the screen as it is. */
async function faultsOf(visit: Visit, screen: string): Promise<string[]> {
  const faults = await visit.axe();
  const wider = await visit.overflow();
  if (wider > 0) faults.push(`${wider} pixels wider than the window`);
  return faults.map((fault) => `${screen}, ${visit.page.viewportSize()?.width} pixels wide: ${fault}`);
}

/** The widths at which the screen scrolls sideways, once everything on it is opened. */
async function sidewaysOf(visit: Visit, screen: string): Promise<string[]> {
  const wide: string[] = [];
  await visit.resize({ width: WIDTHS[0] as number, height: 640 });
  await visit.openEverything();
  const mirrored = await visit.overflowMirrored();
  if (mirrored > 0) wide.push(`${screen} from right to left: ${mirrored} pixels`);
  for (const width of WIDTHS) {
    await visit.resize({ width, height: 640 });
    const wider = await visit.overflow();
    if (wider > 0) wide.push(`${screen} opened at ${width}: ${wider} pixels`);
  }
  return wide;
}

test("every screen passes axe, fits every window, whatever is opened on it, and says it in plain words", {
  timeout: PATIENCE_MS,
}, async () => {
  const visit = await Visit.start(browser, { reducedMotion: "reduce" });
  const faults: string[] = [];
  let read = 0;
  const look = async (screen: string): Promise<void> => {
    const isAtDesk = AT_A_DESK.includes(screen) || screen.startsWith("/program");
    for (const { viewport, colorScheme } of isAtDesk ? [DESK, PHONE] : [PHONE]) {
      await visit.page.emulateMedia({ colorScheme });
      await visit.resize(viewport);
      faults.push(...(await faultsOf(visit, screen)));
    }
  };
  await visit.open("/list");
  await look("the list without a profile");
  await visit.openExample("Low score, wants informatics");
  const id = (await new ListPage(visit).ids())[0] ?? "";
  for (const screen of [...SCREENS, `/program/${id}`]) {
    await visit.open(screen);
    if (screen === "/chances") await visit.page.locator(".effects").waitFor({ timeout: 60_000 });
    if (screen.startsWith("/program"))
      await visit.page.getByRole("heading", { name: /comes from/ }).waitFor();
    await look(screen);
    if (screen === "/list")
      await visit.page.getByRole("heading", { name: "How firm the list is" }).waitFor({ timeout: 60_000 });
    faults.push(...(await sidewaysOf(visit, screen)));
    const words = await plainWords(visit.page);
    read += words.read;
    faults.push(...words.faults.map((fault) => `${screen}: ${fault}`));
  }
  expect(read).toBeGreaterThan(200);
  expect(faults).toEqual([]);
  await visit.end();
});

test("what opens on a screen passes axe and fits, on a phone at night", async () => {
  const visit = await Visit.start(browser, { ...PHONE, reducedMotion: "reduce" });
  const { page } = visit;
  const faults: string[] = [];
  const look = async (state: string): Promise<void> => {
    faults.push(...(await faultsOf(visit, state)));
  };
  await visit.openExample("Low score, wants informatics");
  const list = new ListPage(visit);
  const [first = "", second = "", third = ""] = await list.ids();
  await list.name(first).click();
  await page.getByRole("link", { name: "Open its page" }).waitFor();
  await list.drop(second);
  await list.reach(third);
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await look("a row opened, a program dropped");
  await page.getByRole("button", { name: "Download" }).click();
  await page.getByRole("menu").waitFor();
  await look("the download menu");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByRole("dialog").waitFor();
  await look("the help of the keys");
  await page.keyboard.press("Escape");
  await visit.open("/me/exams");
  await page.getByLabel("Step 2 CK score", { exact: true }).fill("999");
  await page.keyboard.press("Tab");
  await page.locator(".field .wrong").waitFor();
  await look("a field with a problem");
  expect(faults).toEqual([]);
  await visit.end();
});

test("what a finger must hit is 44 pixels high", async () => {
  const visit = await Visit.start(browser, { viewport: { width: 360, height: 740 }, hasTouch: true });
  await visit.openExample("Low score, wants informatics");
  const small: string[] = [];
  for (const screen of ["/list", "/me/exams", "/me/files", "/list/others", "/list/ask-first"]) {
    await visit.open(screen);
    const found = await visit.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main button, main input:not([hidden]), main select, nav a")]
        .filter((element) => element.offsetParent !== null && !element.matches(".term"))
        .map((element) => {
          const label = element.closest("label") ?? element;
          const after = getComputedStyle(element, "::after");
          const reach = after.content === "none" ? 0 : Number.parseFloat(after.height);
          const inside = element.closest(".slider-track, .stop-track, .stepper, .skip");
          const height = Math.max((inside ?? label).getBoundingClientRect().height, reach || 0);
          return { name: element.textContent || element.outerHTML.slice(0, 80), height };
        })
        .filter(({ height }) => height > 0 && height < 43.5)
        .map(({ name, height }) => `${name}: ${height}`),
    );
    small.push(...found.map((words) => `${screen}: ${words}`));
  }
  expect(small).toEqual([]);
  await visit.end();
});

describe("the list of an example, on one visit", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.start(browser);
    await visit.openExample("Low score, wants informatics");
  });
  afterAll(() => visit.end());

  test("with reduced motion has nothing that is animated", async () => {
    await visit.page.emulateMedia({ reducedMotion: "reduce" });
    const moving = await visit.page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const style = getComputedStyle(element);
          const moves = (times: string): boolean =>
            times.split(",").some((time) => Number.parseFloat(time) > 0);
          return (
            (style.animationName !== "none" && moves(style.animationDuration)) ||
            moves(style.transitionDuration)
          );
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });

  test("keeps its marks visible in forced colours", async () => {
    await visit.page.emulateMedia({ forcedColors: "active" });
    const fill = await visit.page
      .locator(".forest .dot")
      .first()
      .evaluate((mark) => getComputedStyle(mark).borderColor);
    const ground = await visit.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await visit.page.emulateMedia({ forcedColors: "none" });
    expect(fill).not.toBe(ground);
  });

  test("fits a sheet of paper", async () => {
    await visit.page.emulateMedia({ media: "print" });
    for (const width of [A4_WITHIN_MARGINS, LETTER_WITHIN_MARGINS]) {
      await visit.page.setViewportSize({ width, height: 1000 });
      await visit.page.locator("table.programs").waitFor();
      expect(await visit.overflow(), `${width} pixels`).toBeLessThanOrEqual(0);
    }
    await visit.page.emulateMedia({ media: "screen" });
  });

  test("is a table on paper, light and without controls, from a phone too", async () => {
    const { page } = visit;
    await page.emulateMedia({ colorScheme: "dark" });
    await visit.resize({ width: 360, height: 740 });
    await page.getByRole("button", { name: /^Show all/ }).click();
    const count = await page.locator("[data-program]").count();
    await page.emulateMedia({ media: "print" });
    await page.locator("table.programs").waitFor();
    expect(await page.locator("table.programs tr[data-program]").count()).toBe(count);
    const look = await page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
      head: getComputedStyle(document.querySelector("table.programs thead") as Element).display,
      controls: [
        ...document.querySelectorAll<HTMLElement>("button:not(.name, .term), .tabbar, .controls"),
      ].filter((element) => element.offsetParent !== null).length,
    }));
    expect(look).toEqual({
      ground: "rgb(255, 255, 255)",
      ink: "rgb(27, 35, 37)",
      head: "table-header-group",
      controls: 0,
    });
    const row = await page
      .locator("table.programs tr[data-program]")
      .first()
      .evaluate((line) => line.getBoundingClientRect().height);
    expect(LETTER_HEIGHT_WITHIN_MARGINS / row).toBeGreaterThan(30);
    const sheets = await sheetsOf(page, "Letter");
    // The finding, the second look, costs and sources take four sheets at most.
    expect(sheets).toBeLessThanOrEqual(Math.ceil(count / 30) + 4);
    // What is laid out for paper alone stands before the browser counts the sheets.
    await page.emulateMedia({ media: null });
    await page.locator("table.programs").waitFor();
    expect(await sheetsOf(page, "Letter")).toBe(sheets);
  });

  test("makes a letter that says on paper too that its applicant is invented", async () => {
    const { page } = visit;
    // It says so before what would help most is worked out.
    await page.evaluate(() => {
      window.location.hash = "#/list/letter";
    });
    const said = page.getByRole("article", { name: "The letter" }).getByText("The applicant is invented");
    await said.waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await said.isVisible()).toBe(true);
  });
});
