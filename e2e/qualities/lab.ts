import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from "playwright-core";

/** How fast the device and its line are. */
export type Speed = "plain" | "slow";

/** "Slow 4G" as Chrome's tools have it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms; and a quarter of the processor. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOW_PROCESSOR = 4;

/** What the page notes of itself, from its first moment. */
interface Notes {
  largestPaintMs: number;
  shift: number;
  /** What moved, for whoever mends it. */
  moved: string[];
  /** When the main button of the first screen is the app's, and when the first program stands; 0 = not yet. */
  buttonMs: number;
  programMs: number;
  /** When the main button was first pressed; 0 = not yet. */
  tapMs: number;
}

declare global {
  interface Window {
    notes: Notes;
  }
}

/** One visitor of the app under test. */
export interface Lab {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly debug: CDPSession;
}

/** A visitor with nothing kept; `speed` counts for the page, not for its workers. */
export async function enter(
  browser: Browser,
  speed: Speed,
  options: BrowserContextOptions = {},
): Promise<Lab> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  // What turns TypeScript into what Node runs names functions by a helper that a page does not have.
  await context.addInitScript("globalThis.__name = (named) => named;");
  await context.addInitScript(noteAll);
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  if (speed === "slow") {
    await debug.send("Network.enable");
    await debug.send("Network.emulateNetworkConditions", SLOW_LINE);
    await debug.send("Emulation.setCPUThrottlingRate", { rate: SLOW_PROCESSOR });
  }
  return { context, page, debug };
}

/** Loads an address as a new document, also where only its hash differs. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(address);
  await settled(page);
}

/** Waits until nothing on the screen is under way. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor({ timeout: 60_000 });
  await page.waitForFunction(
    () => !document.querySelector("main [aria-busy=true], main .skeleton"),
    undefined,
    { timeout: 60_000 },
  );
}

/** Runs in the page before its own scripts. */
function noteAll(): void {
  const notes: Notes = { largestPaintMs: 0, shift: 0, moved: [], buttonMs: 0, programMs: 0, tapMs: 0 };
  window.notes = notes;
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) notes.largestPaintMs = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue;
      notes.shift += entry.value;
      for (const { node } of entry.sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        const words = element?.textContent?.slice(0, 30) ?? "";
        notes.moved.push(`${entry.value.toFixed(3)} ${element?.localName}.${element?.className} ${words}`);
      }
    }
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener(
    "click",
    ({ timeStamp }) => {
      notes.tapMs ||= timeStamp;
    },
    true,
  );
  const look = (): void => {
    const button = document.querySelector("main .btn.primary");
    // React writes its own mark on what it answers for.
    if (notes.buttonMs === 0 && button && Object.keys(button).some((key) => key.startsWith("__react")))
      notes.buttonMs = performance.now();
    if (notes.programMs === 0 && document.querySelector("[data-program]"))
      notes.programMs = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
