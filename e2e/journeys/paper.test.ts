import ICAL from "ical.js";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isFullLetter } from "../../packages/report/src/letter/letter.ts";
import { longestLetter } from "../../packages/report/test/letter/longest-letter.ts";
import { startBrowser } from "../browser.ts";
import { sheetsOf } from "../pages/pdf-pages.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { SMALL_APPLICANT } from "../pages/small-applicant.ts";
import { Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface LongestParts {
  readonly row: readonly string[];
  readonly conditions: readonly string[];
  readonly help: string;
  /** By the name of the part. */
  readonly parts: readonly (readonly [string, string])[];
}

/** Every part of a letter as long as its limit lets it be. */
function longestParts(): LongestParts {
  const letter = longestLetter();
  const { written, rows, help, gate } = letter;
  const [row, step] = [rows[0], help?.[0]];
  return {
    row: [`${row?.name} ${row?.place}`, row?.signal ?? "", row?.interview ?? "", row?.why ?? ""],
    conditions: gate,
    help: `${step?.what}. ${step?.effect}`,
    parts: [
      ["applicant", `${letter.invented} ${letter.applicant} ${letter.wish}`],
      ["finding", letter.finding],
      ["chance", `${letter.chance} ${letter.interviews}`],
      ["plan", letter.plan],
      ["unknown", `What the number does not know. ${letter.unknown}`],
      ["note", `Note. ${written.note}`],
      ["sources", `Sources: ${letter.sources.join(" · ")}`],
    ],
  };
}

/** Writes them into the sheet; what the letter of this applicant has no need of is put in. */
function fillSheet({ row, conditions, help, parts }: LongestParts): void {
  const sheet = document.querySelector(".letter") as HTMLElement;
  sheet.classList.add("full");
  const made = (tag: string, words: string, inside: Element): Element => {
    const element = document.createElement(tag);
    element.textContent = words;
    inside.append(element);
    return element;
  };
  const gate =
    sheet.querySelector("[data-part=gate]") ??
    sheet.insertBefore(document.createElement("div"), sheet.querySelector("[data-part=finding]"));
  gate.replaceChildren();
  made("p", conditions[0] ?? "", gate);
  const bullets = made("ul", "", gate);
  bullets.className = "bullets";
  for (const words of conditions.slice(1)) made("li", words, bullets);
  const steps = sheet.querySelector(".letter-help ol") as Element;
  steps.replaceChildren();
  for (let at = 0; at < 3; at++) made("li", help, steps);
  const body = sheet.querySelector("tbody") as Element;
  const first = body.querySelector("tr") as Element;
  while (body.children.length < 7) body.append(first.cloneNode(true));
  for (const line of body.children)
    for (const [at, words] of row.entries()) (line.children[at] as Element).textContent = words;
  for (const [part, words] of parts)
    (sheet.querySelector(`[data-part=${part}]`) as Element).textContent = words;
}

test("one page for an adviser, and the days of the season as a calendar", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.open("/me/files");
  await new ProfilePage(visit).openFile("mine.yaml", SMALL_APPLICANT);
  await visit.open("/chances");
  await page.getByRole("heading", { level: 1, name: /\d of 100/ }).waitFor();
  const headline = await visit.finding();
  await visit.open("/list");
  const finding = await visit.finding();
  await page.getByRole("button", { name: "Download" }).click();
  await page.getByRole("menuitem", { name: "Letter for my adviser" }).click();
  const letter = page.getByRole("article", { name: "The letter" });
  await letter.waitFor();
  const print = page.getByRole("button", { name: "Print or save as PDF" });
  await expect.poll(() => print.isEnabled(), { timeout: 60_000 }).toBe(true);
  expect(await letter.textContent()).toContain(headline);
  expect(await letter.locator(".letter-finding").textContent()).toBe(finding);

  await page.getByLabel("Your name on the letter").fill("Asha Zyxwv");
  await page.getByLabel("A note or question").fill("Is a second specialty wise?");
  expect(await letter.textContent()).toContain("Asha Zyxwv");
  for (const format of ["A4", "Letter"] as const) expect(await sheetsOf(page, format), format).toBe(1);
  // A reload keeps the words, with this letter alone: they are in no other place of the device.
  await page.reload();
  await letter.getByText("Asha Zyxwv").waitFor();
  await letter.getByText("Is a second specialty wise?").waitFor();
  await expect.poll(() => print.isEnabled(), { timeout: 60_000 }).toBe(true);
  const kept = await page.evaluate(async () => {
    const all: unknown[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const others = (await indexedDB.databases()).filter(({ name }) => name !== "smartpick-letters");
    for (const { name } of others)
      await new Promise<void>((done) => {
        const asked = indexedDB.open(name ?? "");
        asked.onsuccess = () => {
          const stores = [...asked.result.objectStoreNames];
          if (stores.length === 0) return done();
          const reading = asked.result.transaction(stores);
          for (const store of stores) {
            const found = reading.objectStore(store).getAll();
            found.onsuccess = () => all.push(JSON.stringify(found.result));
          }
          reading.oncomplete = () => {
            asked.result.close();
            done();
          };
        };
      });
    return all.join("\n");
  });
  expect(kept).toContain("Pathology");
  expect(kept).not.toContain("Zyxwv");

  expect(isFullLetter(longestLetter())).toBe(true);
  await page.evaluate(fillSheet, longestParts());
  for (const format of ["A4", "Letter"] as const)
    expect(await sheetsOf(page, format), `${format}, longest`).toBe(1);

  await visit.open("/season");
  const { name, bytes } = await visit.download(() =>
    page.getByRole("button", { name: "Save these days for my calendar" }).click(),
  );
  expect(name).toMatch(/^smartpick-days-\d{4}\.ics$/);
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString()));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  expect(events.map(({ summary }) => summary).join()).toContain("Match Day");
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  await visit.end();
});
