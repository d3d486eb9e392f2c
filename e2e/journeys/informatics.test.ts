import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { plainWords } from "../pages/plain-faults.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { SMALL_APPLICANT } from "../pages/small-applicant.ts";
import { Visit } from "../pages/visit.ts";

const OLD_FILE = `${SMALL_APPLICANT}
portfolio:
  skills: ["Python, R and some SQL"]
`;
const RESUME = {
  basics: { name: "A. Sharma" },
  projects: [{ name: "Audit of handovers", roles: ["led"], keywords: ["Excel"] }],
  skills: [{ name: "Tableau" }],
  work: [{ name: "Clinic" }],
};

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function faultsOf(visit: Visit): Promise<string[]> {
  await visit.openEverything();
  const wide = await visit.page.evaluate(
    () =>
      [...document.querySelectorAll("main *")].filter(
        (part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5,
      ).length,
  );
  return [
    ...(await visit.axe()),
    ...(await plainWords(visit.page)).faults,
    ...(wide > 0 ? [`${wide} parts reach out of the window`] : []),
  ];
}

test("a skill is claimed, a counted project measures it, its CV line is copied, and a resume adds to it", async () => {
  const visit = await Visit.start(browser, {
    viewport: { width: 360, height: 740 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const { page } = visit;
  await new ProfilePage(visit).openFile("p.yaml", SMALL_APPLICANT);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await visit.open("/prepare/informatics");
  expect(await visit.finding()).toBe("Your informatics profile is empty.");
  const firstStep = await page.locator(".inf-steps li").first().innerText();
  expect(firstStep).toMatch(/hours/);
  expect(firstStep).toMatch(/It (shows|measures)/);
  expect(await faultsOf(visit)).toEqual([]);

  await page.getByLabel("Which skill do you use?").fill("SQL");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "You show no skill, claim 1" }).waitFor();
  await page.getByLabel("What did you change or find out?").fill("Fewer missed visits");
  await page.keyboard.press("Enter");
  const project = page.locator(".inf-entry", { hasText: "Fewer missed visits" });
  await project.getByLabel("How it stands").selectOption("done");
  await project.getByLabel("What you did, as a verb").fill("led");
  await project.getByLabel("Tools").fill("SQL\nExcel");
  await project.getByLabel("Skills", { exact: true }).fill("quality improvement");
  await project.getByLabel("What was counted? Such as no-show rate.").fill("no-show rate");
  await page.keyboard.press("Enter");
  await project.getByLabel("Before, measure 1").fill("twenty");
  await page.keyboard.press("Tab");
  await project.getByText("Write a number, in digits. It is not entered yet.").waitFor();
  await project.getByLabel("Before, measure 1").fill("23");
  await project.getByLabel("After, measure 1").fill("15");
  await project.getByLabel("How many were counted, measure 1").fill("1,412");
  await project.getByLabel("Title of a poster, chart").fill("Poster of the visits");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /^You show .*measure [1-9]/ }).waitFor();
  expect(await faultsOf(visit)).toEqual([]);

  await page.getByRole("button", { name: "Copy: CV line 1" }).click();
  await page.getByRole("button", { name: "Copied: CV line 1" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("no-show rate from 23 to 15");
  await page.getByText("“23”: Project 1, measure 1, before").waitFor();

  await page
    .getByLabel("A JSON Resume", { exact: true })
    .setInputFiles({ name: "r.json", mimeType: "application/json", buffer: Buffer.from("[1]") });
  await page.getByText("This is no JSON Resume.").waitFor();
  await page.getByLabel("A JSON Resume", { exact: true }).setInputFiles({
    name: "r.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(RESUME)),
  });
  await page.getByText("Taken from the resume: 1 project and 1 skill.").waitFor();
  await page.getByText("Kept, in no entry: work[0]").waitFor();
  await page.locator(".inf-entry", { hasText: "Audit of handovers" }).waitFor();
  const saved = await visit.download(() => page.getByRole("button", { name: "Save as JSON Resume" }).click());
  const projects: { name: string }[] = JSON.parse(saved.bytes.toString()).projects;
  // What the opened file holds stands first in the one that is saved.
  expect(projects.map(({ name }) => name).sort()).toEqual(["Audit of handovers", "Fewer missed visits"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator(".inf-entry", { hasText: "Audit of handovers" }).waitFor({ state: "detached" });
  expect(await page.locator(".inf-entry", { hasText: "Fewer missed visits" }).count()).toBe(1);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("h1").isVisible()).toBe(false);
  expect(await page.locator(".inf-sheet").innerText()).toContain("no-show rate from 23 to 15");
  await visit.end();
});

test("an entry of an old file stays as it is until she gives it a form, and Undo takes that back", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  await new ProfilePage(visit).openFile("p.yaml", OLD_FILE);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await visit.open("/prepare/informatics");
  await page.getByText("Skill 1: “Python, R and some SQL”. Which skills are they?").waitFor();
  await page.getByLabel("Its skills, one a line").fill("Python\nR\nSQL");
  await page.getByRole("button", { name: "Put it in the form" }).click();
  await page.getByRole("heading", { level: 1, name: "You show no skill, claim 3" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Skill 1: “Python, R and some SQL”. Which skills are they?").waitFor();
  await visit.end();
});

test("one skill is changed in a tab and another in a second tab, and both changes stand", async () => {
  const visit = await Visit.start(browser);
  const { page } = visit;
  const skills = "portfolio:\n  skills: [{name: SQL, note: own}, {name: Excel, note: own}]\n";
  await new ProfilePage(visit).openFile("p.yaml", `${SMALL_APPLICANT}\n${skills}`);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await visit.open("/prepare/informatics");
  const other = await visit.context.newPage();
  await other.goto(visit.addressOf("/prepare/informatics"));
  for (const [tab, name, level] of [
    [page, "SQL", "working"],
    [other, "Excel", "advanced"],
  ] as const) {
    const entry = tab.locator(".inf-entry", { hasText: name });
    await entry.locator("summary").click();
    await entry.getByLabel("Level").selectOption(level);
  }
  for (const tab of [page, other]) {
    await tab.locator(".inf-entry summary", { hasText: "SQL working" }).waitFor();
    await tab.locator(".inf-entry summary", { hasText: "Excel advanced" }).waitFor();
  }
  await visit.end();
});

test("a promise to somebody she met is the finding until it is done, and a request is written in Documents", async () => {
  const visit = await Visit.start(browser, { viewport: { width: 360, height: 740 } });
  const { page } = visit;
  await new ProfilePage(visit).openFile("p.yaml", SMALL_APPLICANT);
  await page.locator(".toast").getByText("Opened p.yaml").waitFor();
  await visit.open("/prepare/people");
  expect(await visit.finding()).toBe("Nobody is entered yet. Begin with one mentor.");
  await page.getByLabel("Who advises you?").fill("Dr. Osei");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Met today.*Dr. Osei/ }).click();
  await page.locator(".inf-entry summary", { hasText: "1 meeting" }).waitFor();
  await page.getByLabel("Whom did you meet?").fill("Dr. Khan");
  await page.keyboard.press("Enter");
  const person = page.locator(".inf-entry", { hasText: "Dr. Khan" });
  await person.getByLabel("What was promised", { exact: true }).fill("Send the poster");
  await person.getByLabel("By when").fill("2049-05-03");
  await person.getByLabel("By when").blur();
  await page.getByRole("heading", { level: 1, name: "Your next promise: Dr. Khan, by 3 May 2049" }).waitFor();
  await page.getByRole("heading", { name: "Journals" }).waitFor();
  expect(await faultsOf(visit)).toEqual([]);
  await page.getByRole("button", { name: /^Done.*Dr. Khan/ }).click();
  await page
    .getByRole("heading", { level: 1, name: "1 mentor, 1 person met, and no promise open" })
    .waitFor();

  await person.getByRole("button", { name: /^Write a request.*Dr. Khan/ }).click();
  await page.getByRole("textbox", { name: "Request to Dr. Khan" }).fill("Dear Dr. Khan, I read your paper.");
  await visit.open("/prepare/people");
  await page.getByRole("link", { name: "Request to Dr. Khan" }).waitFor();
  await visit.end();
});
