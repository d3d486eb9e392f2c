/**
 * Takes the pictures of every screen from the real app with an example applicant on fixed days, so that they stay true:
 * `npm run -s pictures` writes `docs/pictures` and `docs/screens.md`. With a folder as argument every screen goes there
 * whole, at phone, tablet and desk width, light, dark and as printed. Build first: `npm run build`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { startBrowser } from "../browser.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { ProjectsPage } from "../pages/projects-page.ts";
import { SCREENS } from "../pages/screens.ts";
import { Visit } from "../pages/visit.ts";
import { type Pictured, pictureName, picturesPage } from "./picture-name.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const EXAMPLE = "Low score, wants informatics";
/** The numbers on the first screen are those of the day of the facts. */
const FIRST = new Date("2026-12-01T12:00:00");
const BEFORE = new Date("2026-07-01T12:00:00");
const UNDER_WAY = new Date("2026-10-10T12:00:00");
const SHOWN = SCREENS.filter((path) => path !== "/nowhere");
/** Screens that show the most where the season is under way. */
const isOfSeason = (path: string): boolean => path.startsWith("/season");

/** How a screen is looked at. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: true;
  readonly print?: true;
}

const DOCS: readonly Look[] = [
  { name: "phone", width: 360, height: 780 },
  { name: "desk", width: 1280, height: 900 },
];
const WHOLE: readonly Look[] = [
  { name: "360", width: 360, height: 780 },
  { name: "360-dark", width: 360, height: 780, dark: true },
  { name: "768", width: 768, height: 1024 },
  { name: "1440", width: 1440, height: 900 },
  { name: "1440-dark", width: 1440, height: 900, dark: true },
  { name: "print", width: 794, height: 1123, print: true },
];

/** The example projects, one of each kind, with their tables and the name of their pictures. */
const PROJECTS = [
  ["project-workflow", "reminder-call", ["reminder-call.csv"]],
  ["project-data-analysis", "no-show-reminders", ["no-show-reminders.csv"]],
  [
    "project-usability",
    "order-entry",
    ["order-entry-sus.csv", "order-entry-problems.csv", "order-entry-tasks.csv"],
  ],
] as const;

const folder = process.argv[2];
const to = folder ?? `${root}docs/pictures`;
const looks = folder === undefined ? DOCS : WHOLE;

const host = await startFolderHost(`${root}apps/web/dist`);
const browser = await startBrowser();
if (folder === undefined) rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
const first = await visitor(browser, FIRST);
const before = await visitor(browser, BEFORE);
await before.openExample(EXAMPLE);
const program = await before.page.locator("[data-program]").first().getAttribute("data-program");
const underWay = await visitor(browser, UNDER_WAY);
await openSeason(underWay);

const pictured: Pictured[] = [];
for (const path of [...SHOWN, `/program/${program}`]) {
  const visit = path === "/" ? first : isOfSeason(path) ? underWay : before;
  console.error(path);
  await visit.open(path);
  const { page } = visit;
  // What follows behind a screen that stands: the exact list, the levers.
  await page.waitForFunction(
    () => {
      const main = document.querySelector<HTMLElement>("main");
      return !main?.querySelector(".skeleton") && !/being worked out/.test(main?.innerText ?? "");
    },
    undefined,
    { timeout: 60_000 },
  );
  await picture(visit, path.startsWith("/program/") ? "program" : pictureName(path));
}
for (const [name, file, tables] of PROJECTS) {
  console.error(name);
  await new ProjectsPage(before).openExample(file, tables);
  await picture(before, name);
}
await first.end();
await before.end();
await underWay.end();
await browser.close();
await host.close();
if (folder === undefined) writeFileSync(`${root}docs/screens.md`, picturesPage(pictured));

async function picture(visit: Visit, name: string): Promise<void> {
  const title = (await visit.page.title()).replace(/ · SmartPick$/, "");
  pictured.push({ name, title, finding: (await visit.finding()).trim() });
  for (const look of looks) await shoot(visit, look, name);
}

async function visitor(at: Browser, day: Date): Promise<Visit> {
  const visit = await Visit.start(
    at,
    { reducedMotion: "reduce", serviceWorkers: "block", locale: "en-US", timezoneId: "UTC" },
    host.address,
  );
  await visit.page.clock.setFixedTime(day);
  return visit;
}

/** Opens the season of the how-to, with its applications sent. */
async function openSeason(visit: Visit): Promise<void> {
  const text = readFileSync(`${root}docs/how-to/season-under-way.yaml`);
  await new ProfilePage(visit).openFile("season-under-way.yaml", text);
  await visit.page.getByText("Saved on this device").first().waitFor();
}

async function shoot(visit: Visit, look: Look, name: string): Promise<void> {
  const { page } = visit;
  const { width, height } = look;
  await visit.resize({ width, height });
  await page.emulateMedia({
    colorScheme: look.dark ? "dark" : "light",
    media: look.print ? "print" : "screen",
    reducedMotion: "reduce",
  });
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot(
    folder === undefined
      ? { path: `${to}/${name}-${look.name}.jpg`, type: "jpeg", quality: 72 }
      : { path: `${to}/${name}-${look.name}.png`, fullPage: true },
  );
  // On paper some screens have no heading to wait for, so the next look begins on screen.
  await page.emulateMedia({ media: "screen" });
}
