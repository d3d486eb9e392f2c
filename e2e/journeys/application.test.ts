import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ApplicationPage } from "../pages/application-page.ts";
import { DocumentsPage } from "../pages/documents-page.ts";
import { printedApplication } from "../pages/printed-application.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { SMALL_APPLICANT } from "../pages/small-applicant.ts";
import { KEEPS_FILES, Visit } from "../pages/visit.ts";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
const TOLD = ["Ward physician", "Audit of handovers", "Anatomy teacher"]
  .map((title) => `    - {title: ${title}, type: work, from: 2023-01, to: now}`)
  .join("\n");
const APPLICANT = `${SMALL_APPLICANT}\napplication:\n  experiences:\n${TOLD}\n`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("an experience is added by keyboard, counted to the sign, marked, moved, copied, and is there offline", async () => {
  const visit = await Visit.start(browser, {
    ...PHONE,
    ...KEEPS_FILES,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const { page } = visit;
  const form = new ApplicationPage(visit);
  await new ProfilePage(visit).openFile("p.yaml", APPLICANT);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await form.open();
  expect(await visit.finding()).toContain("3 of 10 experiences");

  await form.add("Clinic volunteer");
  await form.description.fill("a".repeat(748));
  await form.description.press("End");
  await page.keyboard.type("bc");
  await page.getByText("750 of 750 characters.").waitFor();
  await page.keyboard.type("d");
  await page.getByText("751 of 750 characters, 1 too many.").waitFor();
  await page.getByRole("status").filter({ hasText: "Too long. The form takes 750 characters." }).waitFor();
  await form.description.fill("I saw “forty” patients a week.");
  await page.getByText('In plain text: “ becomes "; ” becomes ".').waitFor();
  await page.getByRole("button", { name: "Copy: Experience 4, Description" }).click();
  await page.getByRole("button", { name: "Copied: Experience 4, Description" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('I saw "forty" patients a week.');
  expect(await visit.axe()).toEqual([]);

  await page.getByRole("link", { name: "See the whole form" }).click();
  for (const at of [0, 1, 2]) await form.rows.nth(at).getByRole("button", { name: /^Mark/ }).click();
  await form.rows.nth(3).getByRole("button", { name: /^Mark/ }).click();
  await form.rows
    .nth(3)
    .getByText(/The form takes 3\. Marked already: “Ward physician”/)
    .waitFor();
  expect(await page.getByText("◆ Most meaningful").count()).toBe(3);

  await form.rows.nth(3).getByRole("link").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await form.rows.nth(2).getByRole("link", { name: "Clinic volunteer" }).waitFor();
  await form.rows.nth(3).getByRole("button", { name: "Remove: Anatomy teacher" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await form.rows.nth(3).getByRole("link", { name: "Anatomy teacher" }).waitFor();
  expect(await visit.axe()).toEqual([]);
  expect(await visit.overflow()).toBe(0);

  await page.getByRole("link", { name: "Copy it into the form, field by field" }).click();
  await page.getByRole("button", { name: "Copy, then show the next" }).click();
  await page.getByRole("heading", { level: 1, name: "Field 2 of" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Ward physician");

  await page.evaluate(() => navigator.serviceWorker.ready);
  await new ProfilePage(visit).saved();
  await visit.context.setOffline(true);
  await page.reload();
  await form.open();
  await form.rows.nth(2).getByRole("link", { name: "Clinic volunteer" }).waitFor();
  visit.forgive(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await visit.end();
});

test("what is typed goes to the experience in which it was begun, though another tab removes the one before it", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const form = new ApplicationPage(visit);
  await new ProfilePage(visit).openFile("p.yaml", APPLICANT);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await visit.open("/prepare/application/experience/2");
  await page.getByRole("heading", { level: 1, name: "Audit of handovers" }).waitFor();
  const other = await visit.secondTab("/me/exams");
  await other.goto(visit.addressOf("/prepare/application"));
  await form.description.pressSequentially("Half a sentence");
  await other.getByRole("button", { name: "Remove" }).first().click();
  await other.getByText("2 of 10 experiences").waitFor();
  await page.getByRole("heading", { level: 1, name: "Experience 1: Audit of handovers" }).waitFor();
  await form.description.press("Tab");

  await visit.open("/prepare/application/experience/1");
  await page.getByRole("heading", { level: 1, name: "Audit of handovers" }).waitFor();
  expect(await form.description.inputValue()).toBe("Half a sentence");
  await visit.open("/prepare/application/experience/2");
  await page.getByRole("heading", { level: 1, name: "Anatomy teacher" }).waitFor();
  expect(await form.description.inputValue()).toBe("");
  await visit.end();
});

test("two tabs add an experience at once, and each stands on its own", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const form = new ApplicationPage(visit);
  await new ProfilePage(visit).openFile("p.yaml", APPLICANT);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await form.open();
  const other = await visit.secondTab("/me/exams");
  await other.goto(visit.addressOf("/prepare/application"));
  for (const [tab, title] of [
    [page, "Night nurse"],
    [other, "Day nurse"],
  ] as const)
    await tab.getByLabel("Position title of another experience").fill(title);
  await Promise.all(
    [page, other].map((tab) => tab.getByRole("button", { name: "Add this experience" }).click()),
  );
  for (const [tab, title] of [
    [page, "Night nurse"],
    [other, "Day nurse"],
  ] as const) {
    await tab.getByRole("heading", { level: 1, name: title }).waitFor();
    const words = tab.getByLabel("Description", { exact: true });
    await words.pressSequentially(`Words of the ${title}.`);
    await words.press("Tab");
  }
  await form.open();
  await form.rows.nth(4).waitFor();
  for (const title of ["Night nurse", "Day nurse"]) {
    await page.getByRole("link", { name: title, exact: true }).click();
    await expect.poll(() => form.description.inputValue()).toBe(`Words of the ${title}.`);
    await form.open();
  }
  await visit.end();
});

test("one description typed in two tabs at once: the words of both are there", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const form = new ApplicationPage(visit);
  await new ProfilePage(visit).openFile("p.yaml", APPLICANT);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await visit.open("/prepare/application/experience/2");
  const other = await visit.secondTab("/me/exams");
  await other.goto(visit.addressOf("/prepare/application/experience/2"));
  const words = other.getByLabel("Description", { exact: true });
  await words.waitFor();
  await form.description.pressSequentially("Words of the first.");
  await words.pressSequentially("Words of the second.");
  await form.description.press("Tab");
  await other.getByText("Written in another tab.").waitFor();
  expect(await words.inputValue()).toBe("Words of the second.");
  await words.press("Tab");
  await other.getByRole("button", { name: /^Put them in place/ }).click();
  expect(await words.inputValue()).toBe("Words of the first.");
  await other.getByText("Words of the second.", { exact: true }).waitFor();
  await visit.end();
});

test("a field says what is wrong with it, a title cannot be emptied, and a double click removes one", async () => {
  const visit = await Visit.start(browser, PHONE);
  const { page } = visit;
  const form = new ApplicationPage(visit);
  await new ProfilePage(visit).openFile("p.yaml", APPLICANT);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await visit.open("/prepare/application/experience/2");
  const last = page.getByLabel("Last month");
  await last.fill("05/2022");
  await last.press("Tab");
  const wrong = "May 2022 lies before the first month, January 2023. Write January 2023 or later.";
  await page.getByRole("alert").filter({ hasText: wrong }).waitFor();
  expect(await form.describedAs(last)).toContain(wrong);
  expect(await visit.axe()).toEqual([]);
  await page.getByLabel("First month").fill("01/2022");
  await page.getByLabel("First month").press("Tab");
  await page.getByText(wrong).waitFor({ state: "detached" });

  const title = page.getByLabel("Position title");
  await title.fill("");
  await title.press("Tab");
  await page.getByRole("alert").filter({ hasText: "“Audit of handovers” is kept" }).waitFor();
  expect(await title.getAttribute("aria-invalid")).toBe("true");
  await title.fill("Audit");
  await title.press("Tab");
  await page.getByRole("heading", { level: 1, name: "Experience 2: Audit" }).waitFor();

  await form.open();
  // No two buttons of the screen have one name.
  expect(await page.getByRole("button", { name: "Add this experience" }).count()).toBe(1);
  expect(await page.getByRole("button", { name: "Add", exact: true }).count()).toBe(0);
  await form.rows.first().getByRole("button", { name: "Remove" }).dblclick();
  await page.getByText("Places 3 to 10 are free.").waitFor();
  expect(await form.rows.count()).toBe(2);
  await form.rows.first().getByRole("link", { name: "Audit" }).waitFor();
  await visit.end();
});

test("a link in a text breaks on a phone, on every screen that shows it", async () => {
  const visit = await Visit.start(browser, PHONE);
  const documents = new DocumentsPage(visit);
  const { page } = visit;
  const link = `https://example.org/${"a1".repeat(63)}`;
  const text = `Sorted 212 lines with ${link} in a week.`;
  const posts = `    - {title: "${link}", type: work, organization: "${link}", from: 2023-01, to: now, text: "${text}"}`;
  const letters = `letters:\n  - {writer: "${link.slice(0, 110)}", shared: ["${link}"]}\n`;
  const told = `${SMALL_APPLICANT}\n${letters}application:\n  experiences:\n${posts}\n`;
  await new ProfilePage(visit).openFile("p.yaml", told);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await visit.open("/prepare/application/experience/1");
  await page.getByRole("button", { name: "Check: Experience 1, Description" }).click();
  await page.getByText(/to think about\.$|^Nothing to fix\.$/).waitFor({ timeout: 90_000 });
  expect(await visit.overflow()).toBe(0);
  for (const path of ["application", "letters", "interview", "interview/practice", "documents"]) {
    await visit.open(`/prepare/${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect([path, await visit.overflow()]).toEqual([path, 0]);
  }
  await documents.open();
  await documents.begin(`Ever since I was a child I have sorted lines. ${text}`);
  expect(await visit.overflow()).toBe(0);
  await documents.open();
  await page.locator("[aria-labelledby=claims]").scrollIntoViewIfNeeded();
  await page.locator(".claim-finding").waitFor({ timeout: 90_000 });
  expect(await visit.overflow()).toBe(0);
  await visit.end();
});

test("a full field says so, a region keeps its reason, and a month is taken as people write it", async () => {
  const visit = await Visit.start(browser, PHONE);
  const { page } = visit;
  const form = new ApplicationPage(visit);
  await new ProfilePage(visit).openFile("p.yaml", APPLICANT);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await visit.open("/prepare/application/experience/2");
  await form.description.focus();
  await page.keyboard.insertText("word ".repeat(1200));
  await page.getByRole("alert").filter({ hasText: "No more fits here: at most 5,000 characters." }).waitFor();
  const first = page.getByLabel("First month");
  expect(await first.inputValue()).toBe("01/2023");
  for (const [typed, shown] of [
    ["5/22", "05/2022"],
    ["04.2022", "04/2022"],
    ["May 2022", "05/2022"],
    ["5/2022", "05/2022"],
  ] as const) {
    await first.fill(typed);
    await first.press("Tab");
    await expect.poll(() => first.inputValue()).toBe(shown);
  }

  await form.open();
  await page.getByLabel("Position title of another experience").focus();
  await page.keyboard.insertText("t".repeat(400));
  await page.getByRole("alert").filter({ hasText: "at most 300 characters" }).waitFor();
  const region = page.getByLabel("New England", { exact: true });
  await region.check();
  const reason = page.getByLabel("Why New England");
  await reason.fill("My sister lives in Worcester.");
  await region.uncheck();
  await reason.waitFor({ state: "detached" });
  await region.check();
  await expect.poll(() => reason.inputValue()).toBe("My sister lives in Worcester.");
  await visit.end();
});

test("sources stand inside the margin with their numbers", async () => {
  const visit = await Visit.start(browser, { viewport: { width: 320, height: 640 }, hasTouch: true });
  const { page } = visit;
  await new ProfilePage(visit).openFile("p.yaml", APPLICANT);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await visit.open("/prepare/letters");
  const list = page.locator("ol.numbers").first();
  await list.waitFor();
  expect(
    await list.evaluate((shown) => Number.parseFloat(getComputedStyle(shown).paddingLeft)),
  ).toBeGreaterThan(15);
  await visit.end();
});

test("the walk through the fields gives months in words and goes on where it was left", async () => {
  const visit = await Visit.start(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = visit;
  await new ProfilePage(visit).openFile("p.yaml", APPLICANT);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await visit.open("/prepare/application/copy");
  const copy = page.getByRole("button", { name: "Copy, then show the next" });
  for (const at of [2, 3]) {
    await copy.click();
    await page.getByRole("heading", { level: 1, name: `Field ${at} of` }).waitFor();
  }
  await page.getByRole("heading", { name: "Experience 1, First month" }).waitFor();
  await copy.click();
  await page.getByRole("heading", { level: 1, name: "Field 4 of" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("January 2023");
  await new ProfilePage(visit).saved();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Field 4 of" }).waitFor();
  await page.getByRole("button", { name: "Begin again" }).click();
  await page.getByRole("heading", { level: 1, name: "Field 1 of" }).waitFor();
  expect(await visit.axe()).toEqual([]);
  await visit.end();
});

test("a printed application is looked through line by line, and what is ticked is one act", async () => {
  const visit = await Visit.start(browser, PHONE);
  const { page } = visit;
  const form = new ApplicationPage(visit);
  await new ProfilePage(visit).openFile("p.yaml", APPLICANT);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await form.open();
  const other = { name: "cv.txt", mimeType: "text/plain", buffer: Buffer.from("My roles: none.") };
  await form.openPrinted(other);
  await page.getByText("Not opened. cv.txt: No printed MyERAS application was found in it.").waitFor();
  const broken = Buffer.from("%PDF-1.7 and no more");
  await form.openPrinted({ name: "broken.pdf", mimeType: "application/pdf", buffer: broken });
  await page.getByText("Not opened. broken.pdf is damaged").waitFor();

  const buffer = printedApplication();
  await form.openPrinted({ name: "MyERAS.pdf", mimeType: "application/pdf", buffer });
  await page.getByRole("heading", { level: 1, name: "new things" }).waitFor();
  expect(await visit.finding()).toBe("2 new things, 1 differs, 3 the same as yours, 2 not understood.");
  await page.getByText("Read by its labels. Check each line: forms differ by season.").waitFor();
  await page.getByText("“Circus”").waitFor();
  await page.getByText("“AAMC ID: 14000000”").waitFor();
  expect(await page.getByLabel("Step 2 CK", { exact: true }).isChecked()).toBe(false);
  await page.getByLabel("Experience 1: Ward physician, Location").uncheck();
  expect(await visit.axe()).toEqual([]);
  expect(await visit.overflow()).toBe(0);

  await page.getByRole("button", { name: "Add what is ticked (1)" }).click();
  await form.rows.nth(3).getByRole("link", { name: "Clinic clerk" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Places 4 to 10 are free.").waitFor();
  expect(await page.getByRole("link", { name: "Clinic clerk" }).count()).toBe(0);
  await visit.end();
});
