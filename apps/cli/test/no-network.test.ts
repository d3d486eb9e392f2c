import { readdirSync, readFileSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { runCli } from "./run-cli.ts";

const ROOT = new URL("../../../", import.meta.url).pathname;
const ROOMS = [
  "apps/cli/src",
  "packages/core/src",
  "packages/data/src",
  "packages/profile/src",
  "packages/quality/src",
  "packages/report/src",
];

afterEach(() => vi.restoreAllMocks());

it("imports nothing that could reach a network", () => {
  const sources = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(ROOT, room, name)),
  );
  expect(sources.length).toBeGreaterThan(100);
  for (const path of sources) {
    expect(readFileSync(path, "utf8"), path).not.toMatch(
      /["'](node:)?(net|tls|http|https|http2|dgram|dns)(\/\w+)?["']|\bfetch\(|XMLHttpRequest|WebSocket/,
    );
  }
});

it("plans with every way out closed", async () => {
  const closed = (): never => {
    throw new Error("a network was asked for");
  };
  vi.spyOn(globalThis, "fetch").mockImplementation(closed);
  const connect = vi.spyOn(net.Socket.prototype, "connect").mockImplementation(closed);
  const ran = await runCli(["plan", join(ROOT, "examples/us-do-low-scores.yaml"), "--json"]);
  expect(ran.status, ran.err).toBe(0);
  expect(connect).not.toHaveBeenCalled();
});
