import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** The screen with the map of the list and its table by state. */
export class MapPage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Opens the screen by its tab and waits until the map is drawn. */
  async open(): Promise<void> {
    await this.visit.page.getByRole("link", { name: "Map", exact: true }).click();
    await this.visit.page.locator(".chart-map").waitFor();
    await this.visit.settled();
  }

  /** The row of a state by its two letters. */
  row(code: string): Locator {
    return this.visit.page.locator(`.by-state [data-row="${code}"]`);
  }

  /** The land of a state on the map. */
  land(code: string): Locator {
    return this.visit.page.locator(`.chart-map .land[data-state="${code}"]`);
  }

  /** The circles of a state on the map; without one, all of them. */
  circles(code?: string): Locator {
    return this.visit.page.locator(`.chart-map circle[data-program]${code ? `[data-state="${code}"]` : ""}`);
  }

  /** Programs by state as the table says, in its order. */
  async counts(): Promise<{ code: string; programs: number }[]> {
    return this.visit.page.locator(".by-state [data-row]").evaluateAll((rows) =>
      rows.map((row) => ({
        code: row.getAttribute("data-row") ?? "",
        programs: Number(row.querySelector("td")?.textContent),
      })),
    );
  }
}
