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
    return ((await this.name(id).textContent()) ?? "").trim();
  }

  /** What opens the detail of a program in its row. */
  name(id: string): Locator {
    return this.row(id).locator("button.name");
  }

  /** Brings the actions of a row on screen, as mouse or finger does. */
  async reach(id: string): Promise<void> {
    const menu = this.row(id).locator(".menu-dots");
    if (!(await menu.isVisible())) await this.row(id).hover();
    else if ((await menu.getAttribute("aria-expanded")) === "false") await menu.click();
  }

  /** Opens the page of a program from its row. */
  async openPage(id: string): Promise<void> {
    if ((await this.name(id).getAttribute("aria-expanded")) === "false") await this.name(id).click();
    await this.visit.page.locator(`[data-program="${id}"] + .detail`).getByRole("link").first().click();
  }

  /**
   * Takes a program off the list by the button of its row. What comes into an opened row above moves the rows, and the
   * actions go to the row that is then under the mouse: the hand follows.
   */
  async drop(id: string): Promise<void> {
    const drop = this.row(id).getByRole("button", { name: /^Drop/ });
    const isPressed = (): Promise<boolean> =>
      drop.click({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    do await this.reach(id);
    while (!(await isPressed()));
  }

  /** Waits until the list holds the program, or does not. */
  async waitFor(id: string, present: boolean): Promise<void> {
    await this.row(id)
      .first()
      .waitFor({ state: present ? "attached" : "detached" });
    await this.visit.settled();
  }

  /** Downloads the list in one of its forms. */
  async download(form: "Excel" | "CSV" | "JSON" | "Calendar"): Promise<{ name: string; bytes: Buffer }> {
    await this.visit.page.getByRole("button", { name: "Download" }).click();
    return this.visit.download(() => this.visit.page.getByRole("menuitem", { name: form }).click());
  }
}
