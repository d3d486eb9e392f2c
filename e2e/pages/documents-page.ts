import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** The coach makes its rules once, which takes two seconds of a core, and many times that on a busy machine. */
const FIRST_CHECK_MS = 90_000;

/** The screens of her texts. */
export class DocumentsPage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Opens the list and waits until it stands. */
  async open(): Promise<void> {
    await this.visit.open("/prepare/documents");
    await this.visit.page.getByRole("button", { name: "Begin to write" }).waitFor();
  }

  /** Begins a text of the kind that is chosen, and writes it. */
  async begin(words: string): Promise<void> {
    await this.visit.page.getByRole("button", { name: "Begin to write" }).click();
    await this.field.fill(words);
    // The empty text may have been checked before the words came.
    await this.findings
      .filter({ hasNotText: "This has 0 words" })
      .first()
      .waitFor({ timeout: FIRST_CHECK_MS });
  }

  /** Waits until the coach has said something of the text on screen. */
  async checked(): Promise<void> {
    await this.findings.first().waitFor({ timeout: FIRST_CHECK_MS });
  }

  /** Gives a file to the list. */
  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.visit.page.locator("main input[type=file]").first().setInputFiles(file);
  }

  /** The field in which the text is written. */
  get field(): Locator {
    return this.visit.page.locator("main textarea");
  }

  /** The finding that is shown in full. */
  get current(): Locator {
    return this.visit.page.locator(".doc-card");
  }

  /** The findings in the list, each by what it says. */
  get findings(): Locator {
    return this.visit.page.locator(".doc-point");
  }

  /** The block of a sentence in the line of the text, by how the sentence begins. */
  block(words: RegExp): Locator {
    return this.visit.page
      .locator("main")
      .getByRole("button", { name: words })
      .and(this.visit.page.locator(".line-block"));
  }

  /** The rows of the table of claims. */
  get claims(): Locator {
    return this.visit.page.locator(".claim-table tbody tr");
  }

  /** Shows a finding by what it says. */
  async show(words: string | RegExp): Promise<void> {
    await this.findings.getByRole("button", { name: words }).first().click();
  }

  /** What is selected in the field. */
  async selected(): Promise<string> {
    return this.field.evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
  }

  /** What has the focus: its words, or the name of its element. */
  async focused(): Promise<string> {
    return this.visit.page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.textContent?.trim() || element?.tagName || "";
    });
  }
}
