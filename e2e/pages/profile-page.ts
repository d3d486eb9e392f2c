import type { Visit } from "./visit.ts";

/** Files and answers of the place "Me". */
export class ProfilePage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Fills in the three answers that make a first list, with the mouse. */
  async fillThree(): Promise<void> {
    const { page } = this.visit;
    await this.visit.open("/me");
    await page.getByLabel(/School outside the US and Canada, not a US citizen/).check();
    await this.visit.open("/me/exams");
    await page.getByLabel("Step 2 CK score", { exact: true }).fill("231");
    await this.visit.open("/me/want");
    await page.getByLabel("Family Medicine").check();
  }

  /** Opens a profile file. */
  async openFile(name: string, text: string | Buffer): Promise<void> {
    await this.visit.open("/me/files");
    await this.visit.page
      .locator('input[type=file][accept*=".yaml"]')
      .setInputFiles({ name, mimeType: "application/yaml", buffer: Buffer.from(text) });
  }

  /** Erases everything, from the page with the files. */
  async eraseEverything(): Promise<void> {
    const { page } = this.visit;
    await page.locator("main").getByRole("button", { name: "Erase everything" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Erase everything" }).click();
    await page.getByRole("heading", { level: 1, name: /Know where to apply/ }).waitFor();
  }

  /** Waits until the device holds what is on screen. */
  async saved(): Promise<void> {
    await this.visit.page.getByText("Saved on this device").first().waitFor();
  }
}
