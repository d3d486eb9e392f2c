import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { COMPUTED } from "../../apps/web/src/storage/forget-computed.ts";
import { SEEN_FACTS } from "../../apps/web/src/storage/forget-seen-facts.ts";
import { startBrowser } from "../browser.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { BEGINS_EMPTY, KEEPS_FILES, Visit } from "../pages/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const example = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../examples/${name}.yaml`, import.meta.url)), "utf8");

test("a reload keeps the answers, also half a profile", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await visit.open("/me");
  await page.getByLabel("Year of graduation").fill("2019");
  await new ProfilePage(visit).saved();
  await page.reload();
  await visit.settled();
  expect(await page.getByLabel("Year of graduation").inputValue()).toBe("2019");
  await visit.end();
});

test("a refused file names its fields and changes nothing", async () => {
  const visit = await Visit.start(browser);
  const profile = new ProfilePage(visit);
  const { page } = visit;
  await profile.fillThree();
  await profile.saved();

  await profile.openFile(
    "bad.yaml",
    "applicant: {type: non-us-img}\nexams: {step2ck: 2240}\nseeks: {specialities: [IM]}\n",
  );
  const notice = page.getByRole("alert").filter({ hasText: "bad.yaml was not opened" });
  await notice.waitFor();
  const words = (await notice.textContent()) ?? "";
  expect(words).toContain("Step 2 CK");
  expect(words).toContain("specialities");
  expect(words).toContain("specialties");

  await profile.openFile("markup.yaml", "<img src=x onerror=alert(1)>");
  await page.getByText("markup.yaml was not opened").waitFor();
  expect(await page.locator("main img").count()).toBe(0);

  await visit.open("/me/exams");
  expect(await page.getByLabel("Step 2 CK score", { exact: true }).inputValue()).toBe("231");

  await profile.openFile("latin-1.yaml", Buffer.from("applicant: {country: Perú}", "latin1"));
  await page.getByText("latin-1.yaml was not opened").waitFor();
  await page.getByText("This is not text in UTF-8.").waitFor();

  await profile.openFile(
    "signals.yaml",
    "season: 2027\napplicant: {type: us-md}\nexams: {step2ck: 250}\nseeks: {specialties: [Internal Medicine]}\nsignals: {Internal Medicine: {gold: 99}}\npins: {must: ['acgme:9999999999']}\n",
  );
  await page.getByText("signals.yaml was not opened").waitFor();
  await page.getByText("Pinned programs, entry 1: no program has the id acgme:9999999999.").waitFor();
  await visit.open("/me/exams");
  expect(await page.getByLabel("Step 2 CK score", { exact: true }).inputValue()).toBe("231");
  await visit.end();
});

test("what was opened from a file comes back out of it", async () => {
  const visit = await Visit.start(browser);
  const profile = new ProfilePage(visit);
  const { page } = visit;
  const text = await example("us-img-failed-attempt");
  await profile.openFile("mine.yaml", text);
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await visit.open("/me/files");
  const saved = await visit.download(() => page.getByRole("button", { name: "Save my file" }).click());
  expect(saved.name).toMatch(/^smartpick-profile-\d{4}-\d{2}-\d{2}\.yaml$/);
  const before = parse(text);
  const after = parse(saved.bytes.toString());
  for (const section of ["applicant", "exams", "visa", "seeks", "signals", "constraints"]) {
    expect(withoutDefaults(after[section])).toEqual(withoutDefaults(before[section]));
  }
  await visit.end();
});

test("an example leaves the own answers alone, and survives a reload", async () => {
  const visit = await Visit.start(browser, BEGINS_EMPTY);
  const profile = new ProfilePage(visit);
  const { page } = visit;
  await profile.fillThree();
  await profile.saved();
  await visit.openExample("High score and research");
  await page.reload();
  await page.getByText("Example applicant: High score and research").waitFor();
  await page.getByRole("button", { name: "Back to my answers" }).click();
  await visit.open("/me/exams");
  expect(await page.getByLabel("Step 2 CK score", { exact: true }).inputValue()).toBe("231");
  await visit.end();
});

test("a damaged save offers the last good copy", async () => {
  const visit = await Visit.start(browser);
  const profile = new ProfilePage(visit);
  const { page } = visit;
  await profile.fillThree();
  await profile.saved();
  await page.reload();
  await visit.settled();
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("smartpick");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise<void>((resolve, reject) => {
      const writing = database.transaction("documents", "readwrite");
      const store = writing.objectStore("documents");
      const reading = store.get("answers");
      reading.onsuccess = () => store.put({ ...reading.result, checksum: "0" }, "answers");
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
    database.close();
  });
  await page.reload();
  await page.getByText("Your last save is damaged.").waitFor();
  const file = await visit.download(() =>
    page.getByRole("button", { name: "Save the damaged file" }).click(),
  );
  expect(JSON.parse(file.bytes.toString()).checksum).toBe("0");
  // Typing before the choice goes to a profile of its own, and the damaged record stays.
  await visit.open("/me/exams");
  await page.getByLabel("Step 2 CK score", { exact: true }).fill("199");
  await profile.saved();
  await page.reload();
  await visit.settled();
  await page.getByText("Your last save is damaged.").waitFor();
  await page.getByRole("button", { name: "Use the good copy" }).click();
  await page.getByText("Your last save is damaged.").waitFor({ state: "detached" });
  await expect.poll(() => page.getByLabel("Step 2 CK score", { exact: true }).inputValue()).toBe("231");
  await visit.open("/me/files");
  await page.getByText("A damaged save").waitFor();
  await page.getByRole("button", { name: /^Show/ }).click();
  await visit.open("/me/exams");
  expect(await page.getByLabel("Step 2 CK score", { exact: true }).inputValue()).toBe("199");
  await visit.end();
});

test("erase asks first, and then nothing is left on the device", async () => {
  const visit = await Visit.start(browser, KEEPS_FILES);
  const profile = new ProfilePage(visit);
  const { page } = visit;
  await profile.fillThree();
  await profile.saved();
  await visit.open("/list");
  await page.locator("[data-program]").first().waitFor();
  await page.waitForFunction(
    async (names) => {
      const known = new Set((await indexedDB.databases()).map(({ name }) => name));
      return names.every((name) => known.has(name));
    },
    [COMPUTED, SEEN_FACTS],
  );
  await visit.open("/list/letter");
  await page.getByLabel("Your name on the letter").fill("Asha");
  // The footer leads to the button itself, from another screen and from the same one.
  const erase = page.locator("main").getByRole("button", { name: "Erase everything" });
  for (let times = 0; times < 2; times++) {
    await page.getByRole("contentinfo").getByRole("link", { name: "Erase everything" }).click();
    await page.waitForFunction(() => document.activeElement?.id === "erase-everything");
    await page.waitForFunction(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
  }
  await erase.click();
  const dialog = page.getByRole("alertdialog");
  await dialog.waitFor();
  await dialog.getByRole("button", { name: "Keep my answers" }).click();
  await dialog.waitFor({ state: "detached" });
  await erase.click();
  await dialog.getByRole("button", { name: "Erase everything" }).click();
  await page.getByRole("heading", { level: 1, name: /Know where to apply/ }).waitFor();
  const left = await page.evaluate(async () => {
    const opening = indexedDB.open("smartpick");
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const counting = database.transaction("documents").objectStore("documents").count();
    const records = await new Promise<number>((resolve) => {
      counting.onsuccess = () => resolve(counting.result);
    });
    database.close();
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return { records, databases, local: localStorage.length, session: sessionStorage.length };
  });
  expect(left).toEqual({ records: 0, databases: ["smartpick"], local: 0, session: 0 });
  await visit.open("/me/exams");
  expect(await page.getByLabel("Step 2 CK score", { exact: true }).inputValue()).toBe("");
  // The next applicant of this tab finds nothing of the letter before.
  await new ProfilePage(visit).fillThree();
  await visit.open("/list/letter");
  expect(await page.getByLabel("Your name on the letter").inputValue()).toBe("");
  await visit.end();
});

/** Lists that are empty and numbers that are the default say nothing, so a file may leave them out. */
function withoutDefaults(section: unknown): unknown {
  if (typeof section !== "object" || section === null || Array.isArray(section)) return section;
  return Object.fromEntries(
    Object.entries(section)
      .filter(
        ([key, value]) =>
          !(Array.isArray(value) && value.length === 0) &&
          !(key === "earlier_matches" && value === 0) &&
          value !== false,
      )
      .map(([key, value]) => [key, withoutDefaults(value)]),
  );
}
