import { startBrowser } from "../browser.ts";
import type { Engine } from "./engine.ts";

/** The engine that all journeys run in; the others are held against it. */
export async function startChromium(): Promise<Engine> {
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return {
    name: "Chromium",
    version: browser.version(),
    go: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    run: (expression) => page.evaluate(expression),
    press: async (path) => {
      await page.locator(`xpath=${path}`).first().click();
      await page.mouse.move(0, 0);
    },
    key: (name) => page.keyboard.press(name),
    write: (text) => page.keyboard.type(text),
    resize: async (width) => {
      await page.setViewportSize({ width, height: 900 });
      return width;
    },
    errors: async () => errors,
    close: () => browser.close(),
  };
}
