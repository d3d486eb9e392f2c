import { launch } from "puppeteer-core";
import type { Engine } from "./engine.ts";

const PATIENCE_MS = 120_000;

/** Debian's Firefox, over WebDriver BiDi. */
export async function startFirefox(executablePath = "/usr/bin/firefox-esr"): Promise<Engine> {
  const browser = await launch({ browser: "firefox", executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return {
    name: "Firefox",
    version: (await browser.version()).replace("firefox/", ""),
    go: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    run: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    press: async (path) => {
      await page.locator(`::-p-xpath(${path})`).setTimeout(PATIENCE_MS).click();
      await page.mouse.move(0, 0);
    },
    key: (name) => page.keyboard.press(name),
    write: (text) => page.keyboard.type(text),
    resize: async (width) => {
      await page.setViewport({ width, height: 900 });
      return width;
    },
    errors: async () => errors,
    close: () => browser.close(),
  };
}
