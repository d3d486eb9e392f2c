import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { repositoryData } from "../../src/node/index.ts";
import { readGate } from "../../src/node/read-gate.ts";
import { readSources } from "../../src/node/read-sources.ts";
import { Faults } from "../../src/node/table-fault.ts";

const SHIPPED = readFileSync(join(repositoryData(), "season/2027/gate.yaml"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "smartpick-gate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const faults = new Faults();
  mkdirSync(join(folder, "season/2027"), { recursive: true });
  writeFileSync(join(folder, "season/2027/gate.yaml"), text);
  const sources = readSources(repositoryData(), new Faults());
  return { gate: readGate(folder, "2027", sources, faults), faults: faults.list };
}

it("reads the table that ships, and none where there is none", () => {
  const { gate, faults } = read(SHIPPED);
  expect(faults).toEqual([]);
  expect(gate?.passing).toMatchObject([{ exam: "step2ck", score: 218 }]);
  expect(readGate(folder, "2028", new Map(), new Faults())).toBeNull();
});

it.each([
  ["another season", SHIPPED.replace("season: 2027", "season: 2026"), "season"],
  ["an unknown source", SHIPPED.replace("source: nrmp-july-entry", "source: nobody"), "source"],
  ["a rule twice", SHIPPED.replace("- id: english", "- id: exams"), "rules"],
])("refuses %s", (_, text, place) => {
  expect(text).not.toBe(SHIPPED);
  expect(read(text).faults.map(({ column }) => column)).toContain(place);
});
