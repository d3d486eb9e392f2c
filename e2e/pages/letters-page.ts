import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** The screens of letters of recommendation. */
export class LettersPage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Opens the letters and waits until they stand. */
  async open(): Promise<void> {
    await this.visit.open("/prepare/letters");
    await this.visit.page.getByRole("heading", { name: "Rules of the season" }).waitFor();
  }

  /** A letter in the list, by its writer. */
  letter(writer: string): Locator {
    return this.visit.page.locator("[data-letter]").filter({
      has: this.visit.page.getByRole("heading", { level: 3, name: writer, exact: true }),
    });
  }

  /** A row of the grid of qualities: its cells in words. */
  async row(quality: string): Promise<readonly string[]> {
    const cells = this.visit.page.getByRole("row", { name: new RegExp(`^${quality}`) }).getByRole("cell");
    return (await cells.allTextContents()).map((text) => text.replace(/^–/, "").trim());
  }
}
