import { JUDGEMENT_IDS, type JudgementId } from "@smartpick/core";
import { describe, expect, test } from "vitest";
import { buildBundle, describeFault, Faults, readData } from "../../src/node/index.ts";
import { judgementPage } from "../../src/node/judgement-page.ts";
import { changed, type DataFiles, TINY, withData } from "../tiny-data.ts";

const FILE = "judgements.yaml";

function read(files: DataFiles) {
  return withData(files, (folder) => {
    const faults = new Faults();
    const data = readData(folder, faults);
    return { data, faults: faults.list, bundle: buildBundle(data, "public", faults) };
  });
}

const edit = (from: string, to: string): DataFiles => changed(FILE, from, to);
const [head, ...entries] = TINY[FILE]!.split(/^(?=- id: )/m);
const without = (id: JudgementId): DataFiles => ({
  [FILE]: [head, ...entries.filter((entry) => !entry.startsWith(`- id: ${id}\n`))].join(""),
});

/** What is changed, and what the fault must name. */
const BAD: readonly (readonly [string, DataFiles, string])[] = [
  ["an id that core does not know", edit("id: lowChance", "id: highChance"), "id"],
  ["an id twice", { [FILE]: `${TINY[FILE]}${entries[0]}` }, "yearsARuleHolds"],
  ["text for a number", edit("value: 0.15", 'value: "low"'), "value"],
  ["a number for a group", edit("value: { low: 215, high: 265 }", "value: 215"), "value"],
  ["a group without one of its parts", edit("{ low: 215, high: 265 }", "{ low: 215 }"), "value"],
  ["a group with a part of another name", edit("{ low: 215, high: 265 }", "{ low: 215, top: 265 }"), "value"],
  ["a specialty that does not exist", edit("- Internal Medicine\n", "- Internal\n"), "value"],
  ["a day that no year has", edit('"09-24"', '"09-31"'), "value"],
  ["a value outside its range", edit("range: [0.1, 0.25]", "range: [0.2, 0.25]"), "range"],
  ["a range of a part that is not there", edit("{ kind-and-mix: [0.25", "{ mix: [0.25"), "range"],
  ["a range from high to low", edit("range: [0.1, 0.25]", "range: [0.25, 0.1]"), "range"],
  [
    "no reason",
    edit('reason: "Below about one in seven a', 'because: "Below about one in seven a'),
    "reason",
  ],
  ["an unknown source", edit("sources: []", "sources: [nobody]"), "nobody"],
  ["no file", { [FILE]: null }, FILE],
];

describe("the table of judgements", () => {
  test("gives every id in both builds", () => {
    const { faults, bundle } = read({});
    expect(faults).toEqual([]);
    expect(Object.keys(bundle.judgements).sort()).toEqual([...JUDGEMENT_IDS].sort());
  });

  test.each(JUDGEMENT_IDS)("ends the build when %s is missing", (id) => {
    expect(read(without(id)).faults.map(describeFault).join("\n")).toContain(id);
  });

  test.each(BAD)("ends the build for %s", (_, files, named) => {
    expect(read(files).faults.map(describeFault).join("\n")).toContain(named);
  });

  test("changes the version of the facts with a value", () => {
    expect(read(edit("value: 400", "value: 500")).bundle.version).not.toBe(read({}).bundle.version);
  });
});

describe("the page of judgements", () => {
  test("has one row for each, with value, range, reason and source", () => {
    const rows = judgementPage([
      {
        id: "tierBorders",
        value: { safer: 2, reach: 0.5 },
        unit: "factor",
        reason: "Twice | half.",
        range: { safer: [1.5, 3] },
        sources: ["list"],
        moves: "Tiers.",
      },
      {
        id: "lowChance",
        value: 0.15,
        unit: "chance",
        reason: "Low.",
        range: [0.1, 0.25],
        sources: [],
        moves: "A warning.",
      },
    ]).split("\n");
    expect(rows.slice(2)).toEqual([
      "| `tierBorders` | safer 2; reach 0.5 | factor | safer 1.5 to 3 | Twice \\| half. Source: `list`. | Tiers. |",
      "| `lowChance` | 0.15 | chance | 0.1 to 0.25 | Low. | A warning. |",
    ]);
  });
});
