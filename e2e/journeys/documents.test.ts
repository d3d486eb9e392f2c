import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { DocumentsPage } from "../pages/documents-page.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { plainWords } from "../pages/plain-faults.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { SMALL_APPLICANT } from "../pages/small-applicant.ts";
import { KEEPS_FILES, Visit } from "../pages/visit.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const file = (name: string): string => at(`packages/reader/test/files/${name}`);

const TEXT = [
  "Ever since I was a child, I have wanted to be a doctor. I was involved in a project in Pokhara.",
  "I numbered 900 patient cards with two nurses. Lost cards fell from 12 to 3 in four months.",
  "I hope to sit on the comittees that decide how orders reach the bedside.",
].join("\n\n");

const CARDS = "I numbered 900 patient cards. It reduced lost cards by 80%.";
const AN_ENTRY = "application: {experiences: [{title: Officer, text: Lost cards fell by 60%.}]}";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("a text is written, mended, left with a reason, kept in versions, and goes with everything", async () => {
  const visit = await Visit.start(browser);
  const documents = new DocumentsPage(visit);
  const { page } = visit;
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("blob:")) asked.push(`${request.method()} ${request.postData() ?? ""}`);
  });
  await visit.open("/prepare");
  await page.getByRole("link", { name: "Documents", exact: true }).click();
  await documents.begin(TEXT);
  await documents.findings.filter({ hasText: "comittees" }).waitFor();
  expect(await visit.finding()).toMatch(/^\d+ things to fix/);

  await page.getByRole("group", { name: "The text as one line" }).waitFor();
  await documents.block(/Lost cards fell/).press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect.poll(() => documents.selected()).toBe("I numbered 900 patient cards with two nurses.");
  await page.getByText("“Lost cards fell from 12 to 3 in four months.”").waitFor();
  await page.getByText(/^Shown: 1 outcome\. Measured: 2 sentences/).waitFor();

  await documents.show(/Ever since I was/);
  await documents.current.getByRole("button", { name: "Go to the text" }).click();
  expect(await documents.selected()).toBe("Ever since I was");
  await page.keyboard.type("When I was");
  await documents.findings.filter({ hasText: "Ever since I was" }).waitFor({ state: "detached" });

  await documents.show(/involved in/);
  await documents.current.getByRole("button", { name: /^Ignore here/ }).click();
  await documents.current.getByRole("button", { name: "Ignore it here" }).click();
  await documents.current.getByText(/Say why in a few words/).waitFor();
  await documents.current.getByLabel("Because").fill("My part follows in the next sentence");
  await documents.current.getByRole("button", { name: "Ignore it here" }).click();
  await documents.findings.filter({ hasText: "involved in" }).waitFor({ state: "detached" });
  await page.getByText("“involved in”: My part follows in the next sentence").waitFor();
  await documents.show(/comittees/);
  await documents.current.getByRole("button", { name: "This word is right" }).click();
  await documents.findings.filter({ hasText: "comittees" }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Check it again: “comittees”" }).click();
  await documents.findings.filter({ hasText: "comittees" }).waitFor();

  await page.getByLabel("A note for this version").fill("Before the cut");
  await page.getByRole("button", { name: "Keep this version" }).click();
  const kept = await documents.field.inputValue();
  await documents.field.fill(kept.replace("900", "950"));
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.getByText("1 sentence is changed.").waitFor();
  expect(await page.locator(".doc-compared ins").allTextContents()).toEqual(["950"]);
  await page.getByRole("button", { name: "Put it back" }).click();
  expect(await documents.field.inputValue()).toBe(kept);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  expect(await documents.field.inputValue()).toContain("950");
  expect(await visit.axe()).toEqual([]);
  expect((await plainWords(page)).faults.filter((fault) => !/too long/.test(fault))).toEqual([]);

  // What was typed last is there after the page went at once.
  await documents.field.press("End");
  await documents.field.pressSequentially(" Done");
  await page.reload();
  await documents.checked();
  expect(await documents.field.inputValue()).toContain(" Done");
  await page.getByText("Before the cut").waitFor();

  await page.getByRole("link", { name: "Documents", exact: true }).first().click();
  expect(await visit.finding()).toMatch(/^1 text, \d+ things? to fix$/);
  await page.getByRole("button", { name: "Delete Personal statement" }).click();
  await page.getByText(/^No text yet/).waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByRole("link", { name: "Personal statement", exact: true }).waitFor();

  // What one click deletes outlives the page, with its versions.
  await page.getByRole("button", { name: "Delete Personal statement" }).click();
  await page.getByText(/^No text yet/).waitFor();
  await page.reload();
  await page.getByText(/^No text yet/).waitFor();
  await visit.open("/me/files");
  await page.getByRole("button", { name: "Bring back Personal statement" }).click();
  await page.getByText(/^Nothing is in it/).waitFor();
  await documents.open();
  await page.getByRole("link", { name: "Personal statement", exact: true }).click();
  await page.getByText("Before the cut").waitFor();
  await visit.open("/me/files");
  await new ProfilePage(visit).eraseEverything();
  await documents.open();
  expect(await visit.finding()).toMatch(/^No text yet/);
  expect((await page.evaluate(() => indexedDB.databases())).map(({ name }) => name)).not.toContain(
    "smartpick-texts",
  );
  expect(asked.filter((request) => request !== "GET ")).toEqual([]);
  await visit.end();
});

test("by keyboard: F8 walks the findings, Escape goes back to the text, Tab leaves it", async () => {
  const visit = await Visit.start(browser);
  const documents = new DocumentsPage(visit);
  const { page } = visit;
  await documents.open();
  await documents.begin(TEXT);
  await documents.field.focus();
  await page.keyboard.press("F8");
  await expect.poll(() => documents.focused()).toMatch(/^Finding 1 of \d+/);
  await page.keyboard.press("F8");
  await expect.poll(() => documents.focused()).toMatch(/^Finding 2 of/);
  await page.keyboard.press("Shift+F8");
  await expect.poll(() => documents.focused()).toMatch(/^Finding 1 of/);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await page.keyboard.press("Tab");
  expect(await documents.focused()).toMatch(/^Previous/);

  await page.getByRole("button", { name: "Read with numbers" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await documents.focused()).toContain("Ever since I was");
  await page.keyboard.press("Enter");
  await expect.poll(() => documents.focused()).toMatch(/^Finding \d+ of \d+: .*Ever since I was/);
  expect(await visit.axe()).toEqual([]);
  await visit.end();
});

test("on a phone without a network: Word and PDF files are read, a broken one says why, a finding opens over the text", async () => {
  const host = await startFolderHost(at("apps/web/dist"), "/");
  const visit = await Visit.start(browser, { ...PHONE, ...KEEPS_FILES }, host.address);
  const documents = new DocumentsPage(visit);
  const { page } = visit;
  await new ProfilePage(visit).openFile("mine.yaml", SMALL_APPLICANT);
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await visit.open("/list");
  await visit.open("/me/settings");
  await page.locator('[data-offline="kept"]').waitFor();
  await host.close();

  await documents.open();
  await documents.openFile({
    name: "odd.docx",
    mimeType: "text/plain",
    buffer: Buffer.from("PK\u0003\u0004no"),
  });
  await page.getByText(/Not opened\./).waitFor();
  expect(await visit.axe()).toEqual([]);
  for (const name of ["writer.docx", "chromium.pdf"]) {
    await documents.open();
    await documents.openFile(file(name));
    await documents.checked();
    expect((await documents.field.inputValue()).length).toBeGreaterThan(200);
    expect(await visit.overflow()).toBe(0);
  }
  // The word list lies on the device too.
  await documents.field.fill(TEXT);
  await documents.findings.filter({ hasText: "comittees" }).waitFor();
  await page.getByRole("button", { name: "Read with numbers" }).click();
  await page.locator("[data-point]").first().tap();
  const sheet = page.getByRole("dialog");
  await sheet.getByText(/opens hundreds of other/).waitFor();
  expect(await visit.axe()).toEqual([]);
  await sheet.getByRole("button", { name: "Go to the text" }).click();
  await sheet.waitFor({ state: "detached" });
  await expect.poll(() => documents.selected()).toBe("Ever since I was");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  visit.forgive(/Failed to load resource|ERR_CONNECTION/);
  await visit.end();
});

test("a mentor’s comments come back to their passages, and lines of nobody stay in sight", async () => {
  const visit = await Visit.start(browser);
  const documents = new DocumentsPage(visit);
  const { page } = visit;
  await documents.open();
  await documents.begin(TEXT);
  const { name, bytes } = await visit.download(() =>
    page.getByRole("button", { name: "Save a file for a mentor" }).click(),
  );
  expect(name).toBe("personal-statement-for-a-mentor.txt");
  const back = bytes
    .toString()
    .replace("with two nurses.\r\n", "with two nurses.\r\n> Which ward?\r\nGood so far\r\n");
  await page
    .locator('input[aria-label="A file with comments"]')
    .setInputFiles({ name: "back.txt", mimeType: "text/plain", buffer: Buffer.from(back) });
  await page.getByText("To “I numbered 900 patient cards with two nurses.”").waitFor();
  await page.getByText("Good so far").waitFor();
  await page.getByRole("button", { name: "Go to the text: Which ward?" }).click();
  expect(await documents.selected()).toBe("I numbered 900 patient cards with two nurses.");
  await page.getByRole("button", { name: "Done: Which ward?" }).click();
  await page.getByText("Which ward?").waitFor({ state: "detached" });
  await page.getByText("Sent to a mentor").waitFor();

  await documents.open();
  await page.getByRole("button", { name: "Begin to write" }).click();
  await documents.open();
  await page.getByLabel("Personal statement 2, for any specialty").fill("Howard University; Rush");
  await page.getByLabel("Personal statement, for any specialty").fill("rush");
  await page.keyboard.press("Tab");
  await page.getByText("Rush gets 2: “Personal statement 2” and “Personal statement”.").waitFor();
  await visit.end();
});

test("two statements and an entry tell two numbers: both stand there, and a cell leads to its sentence", async () => {
  const visit = await Visit.start(browser);
  const documents = new DocumentsPage(visit);
  const { page } = visit;
  await new ProfilePage(visit).openFile("mine.yaml", `${SMALL_APPLICANT}\n${AN_ENTRY}`);
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  for (const words of [CARDS, `In Pokhara cards were lost. ${CARDS}`]) {
    await documents.open();
    await page.getByRole("button", { name: "Begin to write" }).click();
    await documents.field.fill(words);
  }
  await documents.open();
  const first = documents.claims.first();
  await first.scrollIntoViewIfNeeded();
  await first.getByText("Two numbers for one thing. Which one can you show?").waitFor();
  expect(await first.locator("td").allTextContents()).toEqual([
    "80%, “Personal statement”“Personal statement”80%, “Personal statement 2”“Personal statement 2”",
    "60%, Entry 1Entry 1",
    "Not there",
    "Not there",
  ]);
  expect(await visit.axe()).toEqual([]);
  await first.getByRole("link", { name: /80%.*Personal statement 2/ }).click();
  await expect.poll(() => documents.selected()).toBe("80%");
  expect(await documents.field.inputValue()).toContain("In Pokhara");
  await visit.end();
});
