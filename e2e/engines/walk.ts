import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Engine, until } from "./engine.ts";

/** What an engine showed at one step of the walk. */
export interface Shown {
  readonly step: string;
  /** The finding, as its heading says it. */
  readonly finding: string;
  /** Every word of the screen, or of the file that was saved. */
  readonly words: string;
  /** By how many pixels the page was wider than its window at 360 and 1440. */
  readonly wider: readonly number[];
}

const UNDER_WAY = fileURLToPath(new URL("../../docs/how-to/season-under-way.yaml", import.meta.url));
const EXAMPLE = "Low score, wants informatics";
/** How long a screen has for its place in a new window, in milliseconds. */
const REST_MS = 300;
const SCREENS = [
  ["My chances", "/chances"],
  ["Specialties", "/chances/specialties"],
  ["Map", "/list/map"],
  ["Costs", "/list/costs"],
  ["Shortlist", "/list/shortlist"],
  ["Visa room", "/season/visa"],
  ["A program", "/program/acgme:1404121368"],
] as const;

const STANDS = `!!document.querySelector("main h1") &&
  !document.querySelector("main [aria-busy=true], main .skeleton") &&
  !document.querySelector("main").textContent.includes("counting the cost")`;
const WORDS = `document.querySelector("main").textContent.replace(/\\s+/g, " ").trim()`;
const FINDING = `document.querySelector("main h1").textContent.trim()`;
const WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
/** A file that is saved is kept in the page, and goes to no folder. */
const CATCH_FILES = `(() => {
  URL.createObjectURL = (blob) => { blob.text().then((text) => { window.savedFile = text; }); return "#"; };
  HTMLAnchorElement.prototype.click = () => {};
})()`;

/** Gives a file to the field for files, as if it had been chosen. */
const openFile = (text: string): string => `(() => {
  const chosen = new DataTransfer();
  chosen.items.add(new File([${JSON.stringify(text)}], "season.yaml"));
  const field = document.querySelector("main input[type=file]");
  field.files = chosen.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
})()`;

/** Walks through the app at an address, the same way in every engine; `goOffline` ends its host. */
export class Walk {
  readonly shown: Shown[] = [];
  /** The narrowest window that the engine gave, in pixels. */
  narrowest = Number.POSITIVE_INFINITY;
  private readonly engine: Engine;
  private readonly address: string;

  constructor(engine: Engine, address: string) {
    this.engine = engine;
    this.address = address;
  }

  async all(goOffline: () => Promise<void>): Promise<void> {
    await this.welcome();
    for (const [name, path] of SCREENS) {
      await this.open(path);
      await this.note(name);
    }
    await this.stopLine();
    await this.file();
    await this.whatIf();
    await this.score();
    await this.season();
    await this.offline(goOffline);
  }

  private async welcome(): Promise<void> {
    await this.engine.go(this.address);
    await this.stands();
    await this.note("Welcome");
    await this.engine.press(`//button[contains(., "${EXAMPLE}")]`);
    await until(this.engine, `!!document.querySelector("[data-program]")`, "the first program");
    await this.note("The list of an example");
  }

  /** By keyboard: eight programs fewer, and the exact list behind it. */
  private async stopLine(): Promise<void> {
    await this.open("/list");
    const before = await this.engine.run<string>(FINDING);
    await this.engine.run(`document.querySelector(".stopline input").focus()`);
    for (let step = 0; step < 8; step += 1) await this.engine.key("ArrowLeft");
    await until(this.engine, `${FINDING} !== ${JSON.stringify(before)}`, "another finding");
    await this.note("Stop line by keyboard, eight fewer");
  }

  private async file(): Promise<void> {
    await this.engine.run(CATCH_FILES);
    await this.engine.press(`//main//button[contains(., "Download")]`);
    await until(this.engine, `!!document.querySelector("[role=menuitem]")`, "the menu of files");
    await this.engine.press(`//*[@role="menuitem"][contains(., "CSV")]`);
    const words = await until<string>(this.engine, "window.savedFile", "the file");
    this.shown.push({ step: "List as CSV", finding: "", words, wider: [] });
  }

  private async whatIf(): Promise<void> {
    await this.open("/chances/what-if");
    await this.engine.press(`//main//button[normalize-space(.)="Exams"]`);
    await this.engine.press(`//fieldset[starts-with(., "Step 3")]//label[normalize-space(.)="Passed"]`);
    await until(this.engine, `${FINDING}.startsWith("With this change")`, "the answer to what if");
    await this.note("What if Step 3 is passed");
  }

  private async score(): Promise<void> {
    await this.open("/me/exams");
    await this.engine.press(`//label[starts-with(., "Step 2 CK score")]/following::input[1]`);
    await this.engine.run("document.activeElement.select()");
    await this.engine.write("238");
    await this.engine.key("Tab");
    await this.note("Me, another score");
    await this.open("/list");
    await this.note("The list with another score");
  }

  /** With a file of a season under way, so that the day of the walk makes no difference to what was sent. */
  private async season(): Promise<void> {
    await this.open("/me/files");
    const kept = `document.body.textContent.includes("Saved on this device")`;
    const refused = `document.querySelector("main").textContent.includes("was not opened")`;
    // On a busy machine a file may take longer to read than the page allows; then it is chosen again.
    for (let tries = 0; tries < 5; tries += 1) {
      await this.engine.run(openFile(readFileSync(UNDER_WAY, "utf8")));
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await until(this.engine, `${kept} || ${refused}`, "a file that is kept or refused");
      if (await this.engine.run(kept)) break;
    }
    await this.open("/season");
    await until(this.engine, `!!document.querySelector("[data-entry]")`, "the tracker");
    await this.engine.press(`//*[@data-entry][3]//button[starts-with(normalize-space(.), "Invited")]`);
    await this.note("Season, one invitation");
  }

  private async offline(goOffline: () => Promise<void>): Promise<void> {
    await this.open("/me/settings");
    await until(this.engine, `!!document.querySelector('[data-offline="kept"]')`, "files kept for later");
    await this.open("/chances");
    await goOffline();
    await this.engine.reload();
    await this.note("My chances, reloaded without a network");
  }

  private async open(path: string): Promise<void> {
    await this.engine.run(`void (location.hash = ${JSON.stringify(`#${path}`)})`);
    // The heading of the last screen stands until the next one does.
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    await this.stands();
  }

  private async stands(): Promise<void> {
    await until(this.engine, STANDS, "a screen that stands");
  }

  /** Notes what stands, once it has been the same for a while, in both widths. */
  private async note(step: string): Promise<void> {
    console.error(`${this.engine.name}: ${step}`);
    const words = await this.atRest();
    const finding = await this.engine.run<string>(FINDING);
    const wider: number[] = [];
    for (const width of [360, 1440]) {
      this.narrowest = Math.min(this.narrowest, await this.engine.resize(width));
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      await this.stands();
      wider.push(await this.engine.run<number>(WIDER));
    }
    this.shown.push({ step, finding, words, wider });
  }

  /** The words of the screen when they have been the same for a second. */
  private async atRest(): Promise<string> {
    for (let last = ""; ; ) {
      await this.stands();
      const words = await this.engine.run<string>(WORDS);
      if (words === last) return words;
      last = words;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}
