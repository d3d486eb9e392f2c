import type { Locator } from "playwright-core";
import type { Visit } from "./visit.ts";

/** The coach makes its rules once, which takes two seconds of a core, and many times that on a busy machine. */
const FIRST_CHECK_MS = 90_000;

/** A microphone that hums and is granted without a question. */
export const FAKE_MICROPHONE = [
  "--use-fake-ui-for-media-stream",
  "--use-fake-device-for-media-stream",
] as const;

/** The screens of interview practice. */
export class InterviewPage {
  private readonly visit: Visit;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  /** Opens the practice of a question from the list. */
  async practise(question: string): Promise<void> {
    await this.visit.page.locator(`main [data-question="${question}"] a`).first().click();
    await this.visit.page.getByRole("button", { name: "Check my answer" }).waitFor();
  }

  /** The fields of the answer: one, or one for each move. */
  get fields(): Locator {
    return this.visit.page.locator("main textarea");
  }

  /** The findings in the list, each by what it says. */
  get findings(): Locator {
    return this.visit.page.locator("[data-check] .doc-point");
  }

  /** The kept recordings of the question. */
  get recordings(): Locator {
    return this.visit.page.locator("[data-recording]");
  }

  /** Asks the coach and waits until it has said something. */
  async check(): Promise<void> {
    await this.visit.page.getByRole("button", { name: "Check my answer" }).click();
    await this.findings.first().waitFor({ timeout: FIRST_CHECK_MS });
  }

  /** Speaks for so many milliseconds and stops. */
  async record(ms: number): Promise<void> {
    const { page } = this.visit;
    await page.getByRole("button", { name: /^Record/ }).click();
    await page.getByRole("button", { name: "Stop", exact: true }).waitFor();
    await page.waitForTimeout(ms);
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.getByRole("button", { name: "Keep it" }).waitFor();
  }

  /** Plays a sound to its end, and gives how long it was in seconds. */
  async play(sound: Locator): Promise<number> {
    return sound.evaluate(async (audio: HTMLAudioElement) => {
      const ended = new Promise((resolve, reject) => {
        audio.addEventListener("ended", resolve);
        audio.addEventListener("error", () => reject(new Error(audio.error?.message)));
      });
      audio.muted = true;
      await audio.play();
      await ended;
      return audio.currentTime;
    });
  }
}
