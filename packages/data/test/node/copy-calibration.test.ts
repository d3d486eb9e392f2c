import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyCalibration } from "../../src/node/copy-calibration.ts";
import { describeFault, Faults } from "../../src/node/table-fault.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "smartpick-calibration-"));
  mkdirSync(join(folder, "estimates"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function copied(text: string | null) {
  if (text !== null) writeFileSync(join(folder, "estimates", "calibration.json"), text);
  const faults = new Faults();
  copyCalibration(folder, folder, faults);
  const out = join(folder, "calibration.json");
  return { faults: faults.list.map(describeFault), text: existsSync(out) ? readFileSync(out, "utf8") : null };
}

test("the document is put beside the bundles as it is", () => {
  const text = '{"schema":"smartpick/calibration@1","sections":[]}\n';
  expect(copied(text)).toEqual({ faults: [], text });
});

test("a folder without one has none", () => {
  expect(copied(null)).toEqual({ faults: [], text: null });
});

test.each(['{"schema":"smartpick/calibration@2"}', "{", "null"])("%s is refused in words", (text) => {
  const { faults, text: out } = copied(text);
  expect(out).toBeNull();
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain("smartpick/calibration@1");
});
