import { readQr } from "./read-qr.ts";
import type { Visit } from "./visit.ts";

/** The screens that take answers to another device or person. */
export class CarryPage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** The address that a camera reads in the code of the answers on screen. */
  async codeOfAnswers(): Promise<string> {
    await this.visit.open("/me/move");
    await this.visit.page.getByText("Show the code all the same").click();
    return this.readCode();
  }

  /** What the code on screen says to a decoder. */
  async readCode(): Promise<string> {
    const code = this.visit.page.locator(".qr svg");
    await code.waitFor();
    return readQr(await code.evaluate((svg) => svg.outerHTML)) ?? "";
  }

  /** Makes an adviser's key here, and gives back its public half. */
  async makeKey(): Promise<string> {
    const { page } = this.visit;
    await this.visit.open("/adviser");
    await page.getByRole("button", { name: "Make my key" }).click();
    return page.getByLabel("Key to give to applicants").inputValue();
  }

  /** The answers on screen as a file sealed for a key. */
  async sealFor(key: string): Promise<{ name: string; bytes: Buffer }> {
    const { page } = this.visit;
    await this.visit.open(`/me/seal/${key}`);
    return this.visit.download(() => page.getByRole("button", { name: "Seal my file" }).click());
  }

  /** Gives a file to the adviser's page. */
  async openSealed(name: string, buffer: Buffer): Promise<void> {
    await this.visit.open("/adviser");
    await this.visit.page
      .locator("main input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  }

  /** Says yes to what came. */
  async sayYes(): Promise<void> {
    const { page } = this.visit;
    await page.getByRole("button", { name: "Open as a new profile" }).click();
    await page.waitForURL(this.visit.addressOf("/list"));
  }

  /** The same, and waits for the list. */
  async open(): Promise<void> {
    await this.sayYes();
    await this.visit.page.locator("[data-program]").first().waitFor();
    await this.visit.settled();
  }
}
