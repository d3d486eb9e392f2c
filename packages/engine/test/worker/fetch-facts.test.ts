import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { Progress } from "../../src/jobs/progress.ts";
import { fetchFacts } from "../../src/worker/fetch-facts.ts";

let server: Server | null = null;
afterEach(() => server?.close());

async function serve(status: number, body: string): Promise<string> {
  server = createServer((_, answer) => answer.writeHead(status, { "content-length": body.length }).end(body));
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/facts`;
}

test("a missing file is a problem that names the answer of the server", async () => {
  const result = await fetchFacts(await serve(404, ""), () => {});
  expect(result).toMatchObject({
    ok: false,
    problems: [{ path: "facts", reason: expect.stringContaining("404") }],
  });
});

test("a page in place of the file is a problem, and progress is told on the way", async () => {
  const told: Progress[] = [];
  const result = await fetchFacts(await serve(200, "<!doctype html>"), (progress) => told.push(progress));
  expect(result.ok).toBe(false);
  expect(told[0]).toEqual({ done: 15, of: 15, what: "fetching-facts" });
  expect(told.at(-1)?.what).toBe("reading-facts");
});

test("a file of another kind is a problem, not a crash", async () => {
  const result = await fetchFacts(await serve(200, '{"hello": 1}'), () => {});
  expect(result.ok).toBe(false);
});
