import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** Programs side by side, and the tray of the list that leads there. */
export class ComparePage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Picks a program of the list by the action that its row brings along. */
  async pick(id: string): Promise<void> {
    const row = this.visit.page.locator(`[data-program="${id}"]`);
    await row.locator("button.name").focus();
    await this.visit.page.keyboard.press("Shift");
    await row.hover();
    await row.getByRole("button", { name: /^Compare/ }).click();
  }

  /** What the tray says. */
  get tray(): Locator {
    return this.visit.page.getByRole("region", { name: "Programs to compare" });
  }

  /** The ids that stand side by side, in their order. */
  async ids(): Promise<string[]> {
    const heads = this.visit.page.locator("[data-compared]");
    return heads.evaluateAll((all) => all.map((head) => head.getAttribute("data-compared") ?? ""));
  }

  /** The number of a program under what is measured, as it stands. */
  async number(measure: "interview" | "match" | "adds", at: number): Promise<string> {
    const line = this.visit.page.locator(`[data-measure="${measure}"] .line`).nth(at);
    return (await line.locator("b").textContent()) ?? "";
  }
}
