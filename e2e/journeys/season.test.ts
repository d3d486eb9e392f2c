import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { Visit } from "../pages/visit.ts";

const PATIENCE_MS = 60_000;
const PROGRAM = "acgme:1403521287";
const LATE_NOVEMBER = new Date("2026-11-28T12:00:00");

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("the season is the first question, and every screen with numbers names it", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await page.clock.setFixedTime(LATE_NOVEMBER);
  await new ProfilePage(visit).fillThree();
  await visit.open("/list");
  await page.locator("[data-program]").first().waitFor({ timeout: PATIENCE_MS });
  await visit.open("/me");
  expect(await page.locator("main fieldset legend").first().textContent()).toBe("Which season?");
  await page.getByText("Season 2028, because you have not chosen one").waitFor();
  await page.getByLabel("2027, I have applied").check();
  await page.getByText("Season 2027, you have applied").waitFor();
  await page.getByText("What you have sent is not entered yet.").waitFor();
  await visit.open("/list");
  await page.getByText("there is nothing to set here").waitFor({ timeout: PATIENCE_MS });
  // The number before is not held against one that nobody knows.
  expect(await page.locator("[data-note=since], main .sliders").count()).toBe(0);
  await visit.open("/me");
  await new ProfilePage(visit).saved();
  await page.reload();
  expect(await page.getByLabel("2027, I have applied").isChecked()).toBe(true);
  const list = new ListPage(visit);
  await visit.open("/list");
  // The season is over for who has entered nothing that was sent: no list, and words that say why.
  await page
    .getByText("Nothing that you sent for the 2027 season is entered, so there is no list.")
    .first()
    .waitFor({ timeout: PATIENCE_MS });
  expect(await list.rows.count()).toBe(0);
  await page.getByRole("link", { name: "Enter what you sent" }).waitFor();
  expect(await page.getByText("Nothing fits").count()).toBe(0);
  // Every screen of the list says why it is empty, what will stand there, and what can be done.
  for (const [path, will] of [
    ["/list/costs", "What your list costs will stand here"],
    ["/list/map", "Where your programs are will stand here"],
    ["/list/others", "Search any program here"],
    ["/list/ask-first", "What to ask programs before you pay will stand here"],
    ["/chances", "How a season like yours may end will stand here"],
  ] as const) {
    await visit.open(path);
    const why = "Nothing that you sent for the 2027 season is entered, so there is no list.";
    await page.getByRole("heading", { level: 1, name: why }).waitFor({ timeout: PATIENCE_MS });
    await page.getByText(will).waitFor();
    await page.getByRole("link", { name: "Choose another season" }).waitFor();
    expect(await page.locator("main table").count(), path).toBe(0);
    expect(await page.locator("main").textContent(), path).not.toMatch(/0 programs|no seasons|Pin /);
    expect(await visit.axe(), path).toEqual([]);
  }
  await page.goto(visit.addressOf(`/program/${PROGRAM}`));
  await page.locator("main .note", { hasText: "Applications for the 2027 season are over." }).waitFor();
  await page
    .getByRole("heading", { name: "You have no application here, and none can be sent this season." })
    .waitFor();
  await page.getByText("Had you applied,").first().waitFor();
  expect(await page.getByText("Your chance of an interview here").count()).toBe(0);
  for (const path of [
    "/list",
    "/list/costs",
    "/list/others",
    "/list/ask-first",
    "/chances",
    "/chances/specialties",
    `/program/${PROGRAM}`,
  ]) {
    await page.goto(visit.addressOf(path));
    await page.getByText("Season 2027, you have applied").waitFor();
  }
  await visit.end();
});

test("a season that a file names is kept, whatever the day", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await page.clock.setFixedTime(LATE_NOVEMBER);
  await new ProfilePage(visit).openFile(
    "later.yaml",
    "schema: smartpick/profile@1\nseason: 2031\napplicant: {type: us-md}\nexams: {step2ck: 231}\nseeks: {specialties: [Family Medicine]}\nin_season: [{program: 'acgme:1203521465', applied: 2026-09-24, signal: gold}]\n",
  );
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  expect(await page.getByLabel("2031, as in your file").isChecked()).toBe(true);
  await page.getByText("Season 2031").waitFor();
  // A signal that the season at hand does not give is taken away at a tap, and back with Undo.
  await page.getByLabel("2027, I have applied").check();
  await visit.open("/season");
  await page.getByRole("button", { name: /^Take its signal away.*BronxCare/ }).click();
  await page.getByRole("heading", { name: "Tracker" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: /^Take its signal away/ }).waitFor();
  await visit.end();
});

test("a program that says it does not sponsor the visa is off the list, and shows no chance", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.openExample("High score and research");
  const id = (await new ListPage(visit).ids())[0] ?? "";
  await visit.open(`/program/${id}`);
  await page.getByRole("heading", { name: /get an interview here/ }).waitFor();
  await page.getByLabel("Its answer").selectOption("no");
  await page.getByLabel("Address of the page that says so").fill("www.example.org/faq");
  await page.getByRole("button", { name: "Enter", exact: true }).click();
  const link = page.getByRole("listitem").getByRole("link", { name: "https://www.example.org/faq" });
  expect(await link.getAttribute("rel")).toBe("noreferrer noopener");
  await page
    .getByRole("heading", { name: "It told you that it does not sponsor your visa." })
    .waitFor({ timeout: PATIENCE_MS });
  await page.getByText("It is off your list").waitFor();
  expect(await page.getByRole("heading", { name: /get an interview here|comes from/ }).count()).toBe(0);
  expect(await visit.axe()).toEqual([]);
  await visit.end();
});

test("nothing offers to change what was sent, and after the deadline nothing offers to change the list", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const list = new ListPage(visit);
  const file = await readFile(new URL("../../docs/how-to/season-under-way.yaml", import.meta.url), "utf8");
  const invited = "acgme:1203521465";
  await page.clock.setFixedTime(new Date("2026-10-10T12:00:00"));
  await new ProfilePage(visit).openFile("season.yaml", `${file}\npins: {never: ["${invited}"]}\n`);
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await visit.open("/list");
  await list.row(invited).getByText("Invited", { exact: true }).waitFor({ timeout: PATIENCE_MS });
  await list.reach(invited);
  await page.getByText("your application there is running. It stays until you withdraw it.").waitFor();
  expect(
    await list
      .row(invited)
      .getByRole("button", { name: /^(Pin|Drop)/ })
      .count(),
  ).toBe(0);
  const open = (await list.ids()).at(-1) ?? "";
  await list.reach(open);
  await list.row(open).getByRole("button", { name: /^Drop/ }).waitFor();
  // The keys do no more than the buttons.
  await list.name(invited).focus();
  await page.keyboard.press("p");
  await page.keyboard.press("x");
  expect(await page.getByText(/^(Pinned|Dropped) BronxCare/).count()).toBe(0);
  await visit.open(`/program/${invited}`);
  await page.getByRole("button", { name: "Dropped", exact: true }).click();
  await page.getByRole("button", { name: "Dropped", exact: true }).waitFor({ state: "detached" });
  expect(await page.getByRole("button", { name: /^(Pin|Drop)(ned|ped)?$/ }).count()).toBe(0);

  await page.clock.setFixedTime(new Date("2027-02-10T12:00:00"));
  await visit.open("/me");
  await visit.open("/list");
  await page.reload();
  await page
    .getByRole("heading", { level: 1, name: /stand. No further one can be sent/ })
    .waitFor({ timeout: PATIENCE_MS });
  await page.getByText("there is nothing to set here").waitFor();
  expect(await page.getByRole("slider").count()).toBe(0);
  expect(await page.getByRole("button", { name: /^(Pin|Drop) / }).count()).toBe(0);
  expect(await page.getByText("Chance of a match, of 100 seasons,").count()).toBe(0);
  expect(await page.getByText("Ask before you pay").count()).toBe(0);
  expect(await visit.axe()).toEqual([]);
  await visit.open("/program/acgme:1403511297");
  await page.getByRole("heading", { name: /no application here/ }).waitFor({ timeout: PATIENCE_MS });
  expect(await page.getByRole("button", { name: /^(Pin|Drop)/ }).count()).toBe(0);
  await visit.end();
});
