import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { CarryPage } from "../pages/carry-page.ts";
import { Visit } from "../pages/visit.ts";

const NAME = "Low score, wants informatics";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("answers go to another device by a code, and to an adviser sealed; both ask first and replace nothing", async () => {
  const applicant = await Visit.start(browser);
  const there = await Visit.start(browser);
  const sent = new CarryPage(applicant);
  const got = new CarryPage(there);
  await applicant.openExample(NAME);
  const finding = await applicant.finding();

  await applicant.page.getByRole("button", { name: "Link to this view" }).click();
  expect(await sent.readCode()).toBe(applicant.addressOf("/list"));
  await applicant.page.keyboard.press("Escape");

  const address = await sent.codeOfAnswers();
  expect(address).toContain("#/carry/1/");
  await there.page.goto(address);
  await there.page.getByRole("heading", { level: 1, name: `“${NAME}” came with this code` }).waitFor();
  expect(there.page.url()).toBe(there.addressOf("/carry"));
  await got.open();
  expect(await there.finding()).toBe(finding);
  await there.page.goBack();
  await there.page.getByText("No answers wait here.").waitFor();
  expect(there.page.url()).toBe(there.addressOf("/carry"));

  await there.page.goto(`${address.slice(0, -40)}`);
  await there.page.getByText("It is damaged, or not whole.").waitFor();
  expect(there.page.url()).toBe(there.addressOf("/carry"));

  const key = await got.makeKey();
  const sealed = await sent.sealFor(key);
  expect(sealed.name).toMatch(/^smartpick-profile-\d{4}-\d\d-\d\d\.sealed$/);
  const damaged = Buffer.from(sealed.bytes);
  damaged[damaged.length - 1] = (damaged.at(-1) as number) ^ 1;
  await got.openSealed("damaged.sealed", damaged);
  await there.page.getByText("damaged.sealed was not opened.").waitFor();
  await got.openSealed(sealed.name, sealed.bytes);
  await there.page.getByRole("heading", { name: `${NAME} sent you answers` }).waitFor();
  await got.sayYes();
  await there.open("/me/files");
  await there.page.getByText(`${NAME} 2`, { exact: false }).first().waitFor();

  await applicant.end();
  await there.end();
});
