import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { startFolderHost } from "../pages/folder-host.ts";
import { FAKE_MICROPHONE, InterviewPage } from "../pages/interview-page.ts";
import { plainWords } from "../pages/plain-faults.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { HER_PROGRAM, SMALL_APPLICANT } from "../pages/small-applicant.ts";
import { KEEPS_FILES, Visit } from "../pages/visit.ts";

const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));
/** The months since her graduation are told by the application form, so nobody asks about them. */
const APPLICANT = `${SMALL_APPLICANT.replace(
  "step2ck: 238",
  "step2ck: 238, failed_attempts: {step1: 1, step2ck: 0}",
)}
application: {experiences: [{title: Ward doctor, type: work, from: "2023-01", to: now}]}`;
const OWN = "I failed Step 1 becuase I sat it too early.";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser(FAKE_MICROPHONE);
});
afterAll(() => browser.close());

test("a red flag is answered in three moves and aloud, both are there without a network, and both go with everything", async () => {
  const host = await startFolderHost(dist, "/");
  const visit = await Visit.start(browser, KEEPS_FILES, host.address);
  const interview = new InterviewPage(visit);
  const { page } = visit;
  const sent: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("blob:")) sent.push(`${request.method()} ${request.postData() ?? ""}`);
  });
  await new ProfilePage(visit).openFile("mine.yaml", APPLICANT);
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await visit.open("/prepare/interview");
  expect(await visit.finding()).toMatch(
    /^1 point of your file will be asked about\. None of \d questions? about it is practised\.$/,
  );
  expect(await visit.axe()).toEqual([]);

  await interview.practise("failed-exam");
  await interview.fields.nth(0).fill(OWN);
  await interview.fields.nth(2).fill("I now plan each week\nwith two colleagues.");
  await interview.fields.nth(1).fill("I passed Step 2 CK at the first attempt.");
  await interview.check();
  await interview.findings.filter({ hasText: "becuase" }).getByRole("button").click();
  await page.locator("[data-check] .doc-card").getByRole("button", { name: "Go to the text" }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("becuase");
  await page.getByLabel("How did it go?").fill("Slow at the start");
  await page.getByRole("button", { name: "Keep this answer" }).click();
  await page.getByText("Slow at the start").first().waitFor();

  await interview.record(2000);
  expect(await interview.play(page.locator("main audio"))).toBeGreaterThan(1);
  await page.getByLabel("I blamed nobody.").check();
  expect(await visit.axe()).toEqual([]);
  await page.getByRole("button", { name: "Keep it" }).click();
  await interview.recordings.getByText("1 of 7 ticked").waitFor();
  expect((await plainWords(page)).faults.filter((fault) => !/too long/.test(fault))).toEqual([]);

  await visit.open(`/prepare/interview/program/${HER_PROGRAM}`);
  await page.getByRole("heading", { name: "Questions to expect" }).waitFor();
  expect(await visit.finding()).toMatch(/: \d+ facts known, \d+ to ask there$/);
  await page
    .locator('[data-question="failed-exam"]')
    .getByText(/Answer kept.*1 recording/)
    .waitFor();
  expect(await visit.axe()).toEqual([]);

  await visit.open("/me/settings");
  await page.locator('[data-offline="kept"]').waitFor();
  await host.close();
  await visit.open("/prepare/interview/failed-exam");
  await page.reload();
  await visit.settled();
  expect(await interview.fields.nth(0).inputValue()).toBe(OWN);
  expect(await interview.fields.nth(2).inputValue()).toBe("I now plan each week\nwith two colleagues.");
  await interview.recordings.getByRole("button", { name: /^Listen/ }).click();
  expect(await interview.play(interview.recordings.locator("audio"))).toBeGreaterThan(1);

  await visit.open("/me/files");
  await new ProfilePage(visit).eraseEverything();
  const names = (await page.evaluate(() => indexedDB.databases())).map(({ name }) => name);
  expect(names.filter((name) => /texts|recordings/.test(name ?? ""))).toEqual([]);
  expect(sent.filter((request) => request !== "GET ")).toEqual([]);
  visit.forgive(/ERR_CONNECTION_REFUSED|Failed to (load|fetch)/);
  await visit.end();
});

test("where the microphone is not allowed, words say so and writing goes on", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await new ProfilePage(visit).openFile("mine.yaml", SMALL_APPLICANT);
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await visit.open("/prepare/interview/proud-of");
  await page.getByRole("button", { name: "Record my answer" }).click();
  await page.getByText(/did not let this page use the microphone/).waitFor();
  await new InterviewPage(visit).fields.fill("The cards that I numbered.");
  await page.getByRole("button", { name: "Keep this answer" }).click();
  await page.getByText("No note", { exact: true }).waitFor();
  await visit.end();
});

test("an answer of two tabs holds both, a full field says so, and a recording is not left without a question", async () => {
  const visit = await Visit.start(browser);
  const interview = new InterviewPage(visit);
  const { page } = visit;
  await new ProfilePage(visit).openFile("mine.yaml", SMALL_APPLICANT);
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await visit.open("/prepare/interview/weakness");
  const other = await visit.context.newPage();
  await other.goto(visit.addressOf("/prepare/interview/weakness"));
  await other.locator("main textarea").waitFor();
  await interview.fields.fill("ONE");
  await page.waitForTimeout(600);
  await other.locator("main textarea").fill("TWO");
  await other.waitForTimeout(600);
  await interview.fields.fill("ONE!");
  await page.waitForTimeout(600);
  await page.reload();
  await visit.settled();
  await page.getByText("Written in another tab").nth(1).waitFor();
  expect(await page.locator(".iv-journal .iv-words").allTextContents()).toEqual(["TWO", "ONE"]);
  await other.close();

  const keep = page.getByRole("button", { name: "Keep this answer" });
  await keep.click();
  await page.getByText("No note", { exact: true }).waitFor();
  await keep.click();
  await page.getByText("It is in the journal already.").waitFor({ state: "attached" });
  expect(await page.getByText("No note", { exact: true }).count()).toBe(1);

  await interview.fields.fill("a".repeat(80_000));
  await page.getByText(/No more fits here: at most 12,000 characters/).waitFor();
  expect(await visit.axe()).toEqual([]);
  await interview.fields.fill("ONE!");

  await interview.record(1200);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await visit.open("/prepare/interview/proud-of");
  await visit.open("/prepare/interview/weakness");
  await interview.recordings.first().waitFor();
  await interview.record(1200);
  await page.reload();
  await visit.settled();
  expect(asked).toEqual(["confirm", "beforeunload"]);
  await expect.poll(() => interview.recordings.count(), { timeout: 15_000 }).toBe(1);
  await visit.end();
});

test("where the browser keeps nothing, the answer and its journal are said to go with the tab", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("", "SecurityError");
    };
  });
  await new ProfilePage(visit).openFile("mine.yaml", SMALL_APPLICANT);
  await page.getByRole("heading", { level: 1, name: "About you" }).waitFor();
  await visit.open("/prepare/interview/proud-of");
  await page.getByText(/Your browser does not let us keep your texts/).waitFor();
  await new InterviewPage(visit).fields.fill("The cards that I numbered.");
  await page.getByRole("button", { name: "Keep this answer" }).click();
  await page.getByText("No note", { exact: true }).waitFor();
  await page.getByText(/Your browser does not let us keep your texts/).waitFor();
  await page.getByText(/does not let us keep the journal/).waitFor();
  visit.forgive(/SecurityError/);
  await visit.end();
});
