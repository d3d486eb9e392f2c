import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** Specialties side by side. */
export class SpecialtiesPage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Opens the screen and waits until every specialty stands in its final place. */
  async open(): Promise<void> {
    await this.visit.open("/chances/specialties");
    await this.rows.first().waitFor();
  }

  /** A specialty each, as rows or as cards. */
  get rows(): Locator {
    return this.visit.page.locator("[data-specialty]");
  }

  /** The row of a specialty. */
  row(specialty: string): Locator {
    return this.visit.page.locator(`[data-specialty="${specialty}"]`);
  }

  /** Opens what adding a specialty does, and gives the chance before and after, of 100. */
  async lookAtAdding(specialty: string): Promise<{ readonly before: string; readonly after: string }> {
    const { page } = this.visit;
    await page.getByRole("button", { name: `Add ${specialty} to my plan` }).click();
    const panel = page.getByRole("region", { name: `Add ${specialty}: before and after` });
    await panel.locator(".chart").waitFor();
    const [before = "", after = ""] = (await panel.locator("li").allTextContents()).map(
      (words) => /a match in (.+?) of 100/.exec(words)?.[1] ?? "",
    );
    return { before, after };
  }
}
