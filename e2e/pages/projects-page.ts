import { fileURLToPath } from "node:url";
import type { Visit } from "./visit.ts";

const at = (name: string): string =>
  fileURLToPath(new URL(`../../examples/projects/${name}`, import.meta.url));

/** The screen with her projects. */
export class ProjectsPage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Opens an example project with the tables that it names, and waits until its screen stands. */
  async openExample(name: string, tables: readonly string[]): Promise<void> {
    const { page } = this.visit;
    await this.visit.open("/prepare/projects");
    await page.getByLabel("A project file").setInputFiles(at(`${name}.yaml`));
    for (const table of tables) {
      await page.getByLabel(table, { exact: true }).setInputFiles(at(table));
      await page.getByLabel(table, { exact: true }).waitFor({ state: "detached" });
    }
    await page.locator(".project-sheet svg").waitFor();
    await this.visit.settled();
  }
}
