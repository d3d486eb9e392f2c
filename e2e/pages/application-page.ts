import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** The screens of the application form. */
export class ApplicationPage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Opens the whole form and waits until it stands. */
  async open(): Promise<void> {
    await this.visit.open("/prepare/application");
    await this.visit.page.getByRole("heading", { name: "Experiences", exact: true }).waitFor();
  }

  /** Adds an experience with the keyboard alone, from the field for its title; its own screen opens. */
  async add(title: string): Promise<void> {
    const { page } = this.visit;
    await page.getByLabel(/Write your position title|Position title of another/).focus();
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  }

  /** Gives a file to the field for a printed application. */
  async openPrinted(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.visit.page.getByLabel("Your MyERAS application").setInputFiles(file);
  }

  /** The description of the experience on screen. */
  get description(): Locator {
    return this.visit.page.getByLabel("Description", { exact: true });
  }

  /** What a screen reader says of a field beside its name. */
  async describedAs(field: Locator): Promise<string> {
    const ids = ((await field.getAttribute("aria-describedby")) ?? "").split(" ");
    const parts = await Promise.all(ids.map((id) => this.visit.page.locator(`[id="${id}"]`).textContent()));
    return parts.join(" ");
  }

  /** The rows of the experiences. */
  get rows(): Locator {
    return this.visit.page.locator(".eras-slots > li");
  }
}
