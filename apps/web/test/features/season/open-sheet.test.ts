import { describe, expect, it } from "vitest";
import {
  keptSheet,
  looked,
  opened,
  rowsBelowHead,
  sheetsLeft,
} from "../../../src/features/season/sheet/open-sheet.ts";

const SENT = {
  name: "Sent",
  rows: [
    ["Program", "Applied"],
    ["Flushing", "2026-09-24"],
    ["", ""],
    ["Bronx", ""],
  ],
};
const DREAM = { name: "Dream", rows: [["My dreams"], ["Program", "City"], ["Elmhurst", "New York"]] };
const PLAIN = { name: "Plain", rows: [["Flushing", "New York"]] };
const EMPTY = { name: "Only a head", rows: [["Program", "City"]] };

function open(...sheets: (typeof SENT)[]) {
  const found = opened("mine.xlsx", sheets);
  if (found === null) throw new Error("no sheet");
  return found;
}

describe("an open sheet", () => {
  it("counts the rows that hold something below its head, and all where it has none", () => {
    expect([SENT, DREAM, PLAIN, EMPTY].map(rowsBelowHead)).toEqual([2, 1, 1, 0]);
  });

  it("is followed by those of its file that hold rows and are not entered", () => {
    const { file, progress } = open(DREAM, SENT, EMPTY, PLAIN);
    expect(progress.at).toBe(0);
    expect(sheetsLeft(file, [0], 0)).toEqual([1, 3]);
    expect(sheetsLeft(file, [0, 1, 3], 3)).toEqual([]);
  });

  it("comes back from the device with all that was said of it", () => {
    const { file, progress } = open(SENT, DREAM);
    const answers = { readings: { x: "day-first" }, undated: "2026-10-01", differing: "sheet" } as const;
    const said = { 0: { mapping: ["name", null] as const, answers, chosen: { 2: "acgme:1" } } };
    const work = { ...progress, said };
    const back = keptSheet(structuredClone({ file, work }));
    expect(back).toEqual({ file, progress: work });
    expect(back && looked(back.file, back.progress)?.said).toEqual(said[0]);
    expect(looked(file, { ...work, at: 1 })?.said.mapping).toEqual(["name", "city"]);
  });

  it("in another form than that of today is not opened", () => {
    const { file, progress } = open(SENT);
    const said = { 0: { mapping: ["mood"], answers: {}, chosen: {} } };
    for (const kept of [
      { file: null, work: progress },
      { file: { ...file, form: 0 }, work: progress },
      { file, work: null },
      { file, work: { ...progress, at: 9 } },
      { file, work: { ...progress, said } },
    ])
      expect(keptSheet(kept)).toBeNull();
    expect(opened("none.xlsx", [])).toBeNull();
  });
});
