import type { Browser, BrowserContext, BrowserContextOptions, Download, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { COMPUTED } from "../../apps/web/src/storage/forget-computed.ts";
import { layDown, meet, remember } from "./answered-before.ts";
import { type AxeRules, axeFindings } from "./axe-findings.ts";

const PATIENCE_MS = 30_000;

/**
 * A device that keeps the app's files. Laying them down takes seconds of a core, so a visit does so only where a test is
 * about them.
 */
export const KEEPS_FILES = { serviceWorkers: "allow" } as const;

/**
 * A device on which nothing was ever answered: for journeys about computing, loading, keeping and the first visit. Others
 * find the answers about an example that visits before them were given, as whoever opens it a second time.
 */
export const BEGINS_EMPTY = { beginsEmpty: true } as const;

/** How a visitor's browser is, and whether the device begins empty; one that keeps the app's files always does. */
export interface VisitOptions extends BrowserContextOptions {
  readonly beginsEmpty?: boolean;
}

/** One visitor's tab on the app, with what went wrong in it. */
export class Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the console and of the page, security policy violations among them. */
  readonly errors: string[] = [];

  private readonly address: string;
  private readonly isSeeded: boolean;
  /** The example opened last, with where the app is served; none where its answers are not to be shared. */
  private about: string | null = null;

  private constructor(context: BrowserContext, page: Page, address: string, isSeeded: boolean) {
    this.context = context;
    this.address = address;
    this.isSeeded = isSeeded;
    this.page = page;
    page.setDefaultTimeout(PATIENCE_MS);
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  /**
   * A tab of a fresh browser profile; 1280 × 900, light, every file from the host, unless the options say otherwise.
   * `address` is where the app is served, with a slash at its end.
   */
  static async start(
    browser: Browser,
    { beginsEmpty = false, ...options }: VisitOptions = {},
    address: string = inject("webAddress"),
  ): Promise<Visit> {
    const isSeeded = !beginsEmpty && options.serviceWorkers !== "allow";
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      acceptDownloads: true,
      serviceWorkers: "block",
      ...options,
    });
    // Run outside the test runner, functions that go to the page call a helper that the page lacks.
    await context.addInitScript("globalThis.__name = (named) => named;");
    return new Visit(context, await context.newPage(), address, isSeeded);
  }

  /** The whole address of a screen. */
  addressOf(path: string): string {
    return `${this.address}#${path}`;
  }

  /** Errors that a test brought about itself are no faults of the page. */
  forgive(wanted: RegExp): void {
    const left = this.errors.filter((error) => !wanted.test(error));
    this.errors.splice(0, this.errors.length, ...left);
  }

  /** Opens a screen by its path and waits until it stands. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.addressOf(path));
    await this.settled();
  }

  /** Opens a screen in another tab of the same visitor and waits until it stands. */
  async secondTab(path: string): Promise<Page> {
    const tab = await this.context.newPage();
    tab.setDefaultTimeout(PATIENCE_MS);
    tab.on("pageerror", (error) => this.errors.push(error.message));
    await tab.goto(this.addressOf(path));
    await tab.locator("main h1").first().waitFor();
    await tab.locator("main input").first().waitFor();
    return tab;
  }

  /** Waits until nothing on the screen is under way, but for what follows behind a screen that stands. */
  async settled(): Promise<void> {
    await this.page.locator("main h1").first().waitFor();
    await this.page.waitForFunction(
      () => !document.querySelector("main [aria-busy=true]:not(.behind), main .skeleton:not(.behind)"),
      undefined,
      { timeout: PATIENCE_MS },
    );
  }

  /** Opens an example from the first screen. */
  async openExample(title: string): Promise<void> {
    await this.open("/");
    if (this.isSeeded) this.about = `${this.address} ${title}`;
    const isMet = this.about === null || (await layDown(this.page, this.about));
    await this.page.getByRole("button", { name: title }).click();
    await this.page.locator("[data-program]").first().waitFor();
    await this.settled();
    if (!isMet && this.about !== null) await meet(this.page, this.about);
  }

  /** The finding of the screen. */
  async finding(): Promise<string> {
    return (await this.page.locator("main h1").first().textContent()) ?? "";
  }

  /** Presses what starts a download and gives back the file's name and bytes. */
  async download(start: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), start()]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }

  /** Has the device forget what the engine answered, as if this were the first visit with these answers. */
  async forgetComputed(): Promise<void> {
    await this.page.evaluate(
      (name) =>
        new Promise((resolve) => {
          const asked = indexedDB.deleteDatabase(name);
          for (const end of ["success", "error", "blocked"]) asked.addEventListener(end, resolve);
        }),
      COMPUTED,
    );
  }

  /** Gives the window another size and waits until the screen stands in it. */
  async resize(size: { readonly width: number; readonly height: number }): Promise<void> {
    await this.page.setViewportSize(size);
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await this.settled();
  }

  /** Every accessibility finding of axe on the screen as it is, named by rule and place. */
  axe(rules?: AxeRules): Promise<string[]> {
    return axeFindings(this.page, rules);
  }

  /** Opens everything that opens in the screen itself; a menu lies over it. */
  async openEverything(): Promise<void> {
    await this.page.evaluate(() => {
      for (const part of document.querySelectorAll("main details")) (part as HTMLDetailsElement).open = true;
      for (const button of document.querySelectorAll<HTMLElement>(
        "main button[aria-expanded=false]:not([aria-haspopup])",
      ))
        button.click();
    });
    await this.settled();
  }

  /** How many pixels the page is wider than its window. */
  async overflow(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** The same where the screen is written from right to left, as it is for a moment. */
  async overflowMirrored(): Promise<number> {
    const turn = (to: string): Promise<void> =>
      this.page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, to);
    await turn("rtl");
    const wider = await this.overflow();
    await turn("");
    return wider;
  }

  /** Ends the visit; anything that went wrong in the page fails the test. */
  async end(): Promise<void> {
    if (this.about !== null) await remember(this.page, this.about);
    await this.context.close();
    expect(this.errors).toEqual([]);
  }
}

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}
