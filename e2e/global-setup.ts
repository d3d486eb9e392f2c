import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";
import { startBrowser } from "./browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the served app, with a slash at its end. */
    webAddress: string;
  }
}

const web = fileURLToPath(new URL("../apps/web", import.meta.url));

/** Builds the app, unless the caller has done so (`SMARTPICK_WEB_BUILT=1`), and serves it on a free port. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.SMARTPICK_WEB_BUILT !== "1" || !existsSync(`${web}/dist/index.html`)) {
    await buildForUsers();
  }
  // Journeys run two at a time, and two at once would unpack the browser into one place.
  await (await startBrowser()).close();
  const server = await preview({
    root: web,
    logLevel: "error",
    preview: { host: "127.0.0.1", port: 0, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("The app is not served.");
  project.provide("webAddress", address);
  return () => server.close();
}

/** The build that users get: the test runner's own mode would put React's development code into it. */
async function buildForUsers(): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({ root: web, mode: "production", logLevel: "warn" });
  } finally {
    process.env.NODE_ENV = before;
  }
}
