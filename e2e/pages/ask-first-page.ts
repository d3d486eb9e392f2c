import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** The screen with the questions to ask before applying. */
export class AskFirstPage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Opens the screen by its tab and waits until every question is there. */
  async open(): Promise<void> {
    await this.visit.page.getByRole("link", { name: "Ask first", exact: true }).click();
    await this.questions.first().waitFor();
    await this.visit.settled();
  }

  /** Every question shown. */
  get questions(): Locator {
    return this.visit.page.locator("[data-question]");
  }

  /** Program and field of each question, in the order shown. */
  async ids(): Promise<string[]> {
    return this.questions.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-question") ?? ""));
  }

  /** The row of a question. */
  question(id: string): Locator {
    return this.visit.page.locator(`[data-question="${id}"]`);
  }
}
