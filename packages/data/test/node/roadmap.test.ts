import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROADMAP_STEPS, type RoadmapFacts } from "@smartpick/core";
import { afterEach, describe, expect, it } from "vitest";
import { describeFault, Faults, repositoryData } from "../../src/node/index.ts";
import { readRoadmap } from "../../src/node/read-roadmap.ts";
import { readSeasons } from "../../src/node/read-seasons.ts";
import { readSources } from "../../src/node/read-sources.ts";

let folder: string | null = null;
afterEach(() => {
  if (folder !== null) rmSync(folder, { recursive: true });
  folder = null;
});

/** What is read of the shipped table with some text in it exchanged, and what is said of it. */
function readWith(
  ...changes: readonly (readonly [found: string, written: string])[]
): readonly [RoadmapFacts | null, string] {
  const data = repositoryData();
  folder = mkdtempSync(join(tmpdir(), "roadmap-"));
  cpSync(join(data, "roadmap"), join(folder, "roadmap"), { recursive: true });
  for (const name of ["steps.yaml", "fellowship-days.yaml"]) {
    const path = join(folder, "roadmap", name);
    const text = changes.reduce(
      (all, [found, written]) => all.replace(found, written),
      readFileSync(path, "utf8"),
    );
    writeFileSync(path, text);
  }
  const faults = new Faults();
  const beside = { sources: readSources(data, faults), seasons: readSeasons(data, new Map(), new Faults()) };
  const read = readRoadmap(folder, beside, faults);
  return [read, faults.list.map(describeFault).join("\n")];
}

describe("the table of steps", () => {
  it("is read as it is shipped, a step for each id", () => {
    const [read, faults] = readWith();
    expect(faults).toBe("");
    expect(read?.steps.map(({ id }) => id)).toEqual(ROADMAP_STEPS);
    expect(read?.fellowshipDays).toHaveLength(4);
  });

  it.each([
    ["an unknown source", ["source: ecfmg-pathways-2023", "source: nowhere"], "english"],
    ["a fee that no season has", ["fees: [oet-medicine]", "fees: [ielts]"], "ielts"],
    [
      "lengths out of order",
      ["low: 28, mid: 45, high: 75", "low: 50, mid: 45, high: 75"],
      "low, middle and high",
    ],
    ["half a day", ["low: 28, mid: 45, high: 75", "low: 28, mid: 45.5, high: 75"], "whole days"],
    ["a day that no plan knows", ["serves: [pathways-deadline]", "serves: [new-year]"], "serves"],
    [
      "a step that waits for a day which no season dates",
      ["from: ranking-opens", "from: nrmp-registration-opens"],
      "a day that some season dates",
    ],
    ["an id twice", ["- id: english", "- id: pathway"], "pathway"],
    ["an id left out", ["- id: english", "- id: pathway"], "a step for every id"],
    [
      "a step that needs itself",
      ["needs: [{ step: english, lag: 0 }", "needs: [{ step: certificate, lag: 0 }"],
      "circle",
    ],
    [
      "an unknown source of a fellowship's day",
      ["source: amia-match-faq-2024", "source: nowhere"],
      "fellowship-commit",
    ],
  ] as const)("refuses %s and says where", (_, change, said) => {
    expect(readWith(change)[1]).toContain(said);
  });

  it("refuses steps that wait for one another", () => {
    const text = readFileSync(join(repositoryData(), "roadmap/steps.yaml"), "utf8");
    const own = /- id: project-baseline[\s\S]*?needs: \[\]/.exec(text)![0];
    expect(
      readWith([own, own.replace("needs: []", "needs: [{ step: project-poster, lag: 0 }]")])[1],
    ).toContain("go round in a circle");
  });
});
