import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { repositoryData } from "../../src/node/index.ts";
import { readLetters } from "../../src/node/read-letters.ts";
import { readSources } from "../../src/node/read-sources.ts";
import { Faults } from "../../src/node/table-fault.ts";

const SHIPPED = readFileSync(join(repositoryData(), "season/2027/letters.yaml"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "smartpick-letters-"));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const faults = new Faults();
  mkdirSync(join(folder, "season/2027"), { recursive: true });
  writeFileSync(join(folder, "season/2027/letters.yaml"), text);
  const sources = readSources(repositoryData(), new Faults());
  return { letters: readLetters(folder, "2027", sources, faults), faults: faults.list };
}

it("reads the table that ships, and none where there is none", () => {
  const { letters, faults } = read(SHIPPED);
  expect(faults).toEqual([]);
  expect(letters).toMatchObject({ askAhead: { weeks: 6 }, portal: { from: "2026-06-01" } });
  expect(readLetters(folder, "2028", new Map(), new Faults())).toBeNull();
});

it.each([
  ["another season", SHIPPED.replace("season: 2027", "season: 2026"), "season"],
  ["an unknown source", SHIPPED.replace("source: applicant-document-pages-2026", "source: nobody"), "source"],
  ["an unknown specialty", SHIPPED.replace("[Dermatology,", "[Skin,"), "standard.specialties.0"],
  ["no weeks", SHIPPED.replace("weeks: 6", "weeks: 0"), "askAhead.weeks"],
  ["a day that is none", SHIPPED.replace("2026-06-01", "2026-06-31"), "portal.from"],
])("refuses %s", (_, text, place) => {
  expect(text).not.toBe(SHIPPED);
  expect(read(text).faults.map(({ column }) => column)).toContain(place);
});
