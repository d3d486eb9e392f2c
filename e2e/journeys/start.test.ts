import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let started: ChildProcess | null = null;

afterEach(stop);

async function stop(): Promise<void> {
  const child = started;
  started = null;
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}

/** Runs `npm start` on a free port, with what is built, and gives what it prints up to the first text that `enough` takes. */
async function startUntil(enough: (printed: string) => boolean): Promise<string> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, SMARTPICK_WEB_BUILT: "1", PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  started = child;
  let printed = "";
  for await (const piece of child.stdout) {
    printed += piece;
    if (enough(printed)) break;
  }
  return printed;
}

test("prints the address first, when it answers, then a short plan, and the address last", async () => {
  const addresses = (text: string): string[] =>
    Array.from(text.matchAll(/^Open (http:\/\/localhost:\d+\/)\n/gm), ([, address]) => address ?? "");
  const first = await startUntil((text) => addresses(text).length === 1);
  expect(first.trimStart().startsWith("Open ")).toBe(true);
  const page = await fetch(addresses(first)[0] ?? "");
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringContaining("<title>SmartPick</title>"),
  ]);
  await stop();

  const printed = await startUntil((text) => addresses(text).length === 2);
  const lines = printed.trim().split("\n");
  expect(lines.at(-1)).toBe(lines[0]);
  expect(lines.length).toBeLessThan(60);
  expect(printed).toMatch(/^\d+ programs for \$/m);
  expect(printed).toMatch(/^Season \d{4} \(Match of March \d{4}\), seen on /m);
  expect(printed).toMatch(/^ 12 /m);
  expect(printed).not.toMatch(/^ 13 /m);
  expect(printed).toContain("npm run -s smartpick -- plan examples/low-score-informatics.yaml\n");
});
