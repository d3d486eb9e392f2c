import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { repositoryData } from "../../src/node/index.ts";
import { readApplication } from "../../src/node/read-application.ts";
import { readSources } from "../../src/node/read-sources.ts";
import { Faults } from "../../src/node/table-fault.ts";

const SHIPPED = readFileSync(join(repositoryData(), "season/2027/application.yaml"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "smartpick-application-"));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const faults = new Faults();
  mkdirSync(join(folder, "season/2027"), { recursive: true });
  writeFileSync(join(folder, "season/2027/application.yaml"), text);
  const sources = readSources(repositoryData(), new Faults());
  return { application: readApplication(folder, "2027", sources, faults), faults: faults.list };
}

it("reads the table that ships, and none where there is none", () => {
  const { application, faults } = read(SHIPPED);
  expect(faults).toEqual([]);
  expect(application?.choices.map(({ values }) => values.length)).toEqual([8, 12, 10, 5, 4]);
  expect(readApplication(folder, "2028", new Map(), new Faults())).toBeNull();
});

it.each([
  ["another season", SHIPPED.replace("season: 2027", "season: 2026"), "season"],
  ["an unknown source", SHIPPED.replace("source: sdn-experiences-2024", "source: nobody"), "source"],
  ["a value that the profile lacks", SHIPPED.replace("{ id: military,", "{ id: navy,"), "values"],
  ["a list that is missing", SHIPPED.replace("field: area", "field: focus-area"), "values"],
  ["no months", SHIPPED.replace("months: 6", "months: 0"), "gap.months"],
])("refuses %s", (_, text, place) => {
  expect(text).not.toBe(SHIPPED);
  expect(read(text).faults.map(({ column }) => column)).toContain(place);
});
