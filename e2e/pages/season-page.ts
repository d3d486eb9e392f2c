import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** The tracker of the season, and the way of a sheet into it. */
export class SeasonPage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** The rows of the tracker, in whatever form. */
  get rows(): Locator {
    return this.visit.page.locator("[data-entry]");
  }

  /** The row of a program. */
  row(id: string): Locator {
    return this.visit.page.locator(`[data-entry="${id}"]`);
  }

  /** The entry of the row that has the focus. */
  focused(): Promise<string | null> {
    return this.visit.page.evaluate(
      () => document.activeElement?.closest("[data-entry]")?.getAttribute("data-entry") ?? null,
    );
  }

  /** The finding, once it names the chance that stands in its numbers. */
  async findingWithChance(): Promise<string> {
    await this.visit.page.locator("main h1", { hasText: /You match in/ }).waitFor();
    await this.visit.settled();
    return this.visit.finding();
  }

  /** Says that everything on the list was sent. */
  async sendAll(): Promise<void> {
    await this.visit.open("/season");
    await this.visit.page.getByRole("button", { name: "I have sent my applications" }).click();
    await this.visit.page.getByRole("heading", { name: "Tracker" }).waitFor();
  }

  /** Opens a sheet and waits until it is read or refused. */
  async openSheet(name: string, content: string | Buffer): Promise<void> {
    const { page } = this.visit;
    await page
      .locator("main input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
    await page.locator("main .note.brick, main .sheet-columns").first().waitFor();
  }
}
