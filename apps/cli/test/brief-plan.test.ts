import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fileIn, runCli, SMALLEST_PROFILE, scratch } from "./run-cli.ts";

const profile = fileIn(scratch(), "me.yaml", SMALLEST_PROFILE);

it("shows the season, the gate, the finding and so many programs of the list with --rows", async () => {
  const whole = await runCli(["plan", profile, "--programs", "9"]);
  const brief = await runCli(["plan", profile, "--programs", "9", "--rows", "4"]);
  expect([brief.status, brief.err]).toEqual([0, ""]);
  const [gate, finding] = whole.out.split("\n\n");
  const head = `${gate}\n\n${finding}`;
  expect(brief.out.startsWith(`${head}\n\n`)).toBe(true);
  expect(head.split("\n")[0]).toBe("Season 2027 (Match of March 2027), seen on 1 July 2026.");
  expect(finding).toMatch(/^9 programs for /);
  const ranks = Array.from(brief.out.matchAll(/^ {1,2}(\d+) /gm), ([, rank]) => rank);
  expect(ranks).toEqual(["1", "2", "3", "4"]);
  expect(brief.out.trimEnd().split("\n").at(-1)).toBe("5 more programs. To see all, leave out --rows.");
});

it("shows the whole list where it is shorter, and an empty list with its reason", async () => {
  const few = await runCli(["plan", profile, "--programs", "2", "--rows", "12"]);
  expect(few.out).toMatch(/^ {2}2 /m);
  expect(few.out).not.toContain("--rows");
  const none = await runCli(["plan", profile, "--programs", "0", "--rows", "12"]);
  expect(none.status).toBe(0);
  expect(none.out).toContain("Season 2027");
});

it("writes the same file as without --rows, and is refused with --json", async () => {
  const folder = scratch();
  const [one, other] = [`${folder}/one.json`, `${folder}/other.json`];
  await runCli(["plan", profile, "--programs", "3", "--out", one, "--rows", "1"]);
  await runCli(["plan", profile, "--programs", "3", "--out", other]);
  expect(readFileSync(one, "utf8")).toBe(readFileSync(other, "utf8"));
  const { status, err } = await runCli(["plan", profile, "--rows", "1", "--json"]);
  expect(status).toBe(2);
  expect(err).toContain("--rows");
});
