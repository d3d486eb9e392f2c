import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** The screen with the optimised list. */
export class ListPage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** The rows of the list, wide or narrow. */
  get rows(): Locator {
    return this.visit.page.locator("[data-program]");
  }

  /** The row of a program. */
  row(id: string): Locator {
    return this.visit.page.locator(`[data-program="${id}"]`);
  }

  /** The ids of the programs in the order shown. */
  async ids(): Promise<string[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-program") ?? ""));
  }

  /** The name of a program as its row shows it. */
  async nameOf(id: string): Promise<string> {
    return ((await this.row(id).locator("a.name").textContent()) ?? "").trim();
  }

  /** Waits until the list holds the program, or does not. */
  async waitFor(id: string, present: boolean): Promise<void> {
    await this.row(id)
      .first()
      .waitFor({ state: present ? "attached" : "detached" });
    await this.visit.settled();
  }

  /** Downloads the list in one of its forms. */
  async download(form: "Excel" | "CSV" | "JSON"): Promise<{ name: string; bytes: Buffer }> {
    await this.visit.page.getByRole("button", { name: "Download" }).click();
    return this.visit.download(() => this.visit.page.getByRole("menuitem", { name: form }).click());
  }
}
