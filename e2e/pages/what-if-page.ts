import type { Locator, Page } from "playwright-core";
import type { Visit } from "./visit.ts";

/** The screen of other answers beside the present ones. */
export class WhatIfPage {
  private readonly visit: Visit;
  private readonly page: Page;

  constructor(visit: Visit) {
    this.visit = visit;
    this.page = visit.page;
  }

  /** The changes as they are listed, one element each. */
  get changes(): Locator {
    return this.page.locator(".changed > li");
  }

  /** The saved cases, without the season as it is. */
  get cases(): Locator {
    return this.page.locator(".case-row", { has: this.page.getByRole("button", { name: /^Delete/ }) });
  }

  /** Waits until the finding speaks of so many changes, and gives back both counts of 100 that it says. */
  async counts(words: string): Promise<{ now: number; changed: number }> {
    const finding = this.page.getByRole("heading", { level: 1, name: new RegExp(`^With ${words}: `) });
    await finding.waitFor();
    await this.visit.settled();
    const [, changed, now = changed] =
      /(\d+) of 100(?:, not (\d+))?/.exec((await finding.textContent()) ?? "") ?? [];
    return { changed: Number(changed), now: Number(now) };
  }

  /** Opens a step of the form. */
  async step(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true, pressed: false }).click();
  }
}
