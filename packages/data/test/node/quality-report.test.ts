import { describe, expect, test } from "vitest";
import { checkControls } from "../../src/node/check-controls.ts";
import { buildBundle, Faults, readData } from "../../src/node/index.ts";
import { qualityReport } from "../../src/node/quality-report.ts";
import { withData } from "../tiny-data.ts";

const report = withData({}, (folder) => {
  const faults = new Faults();
  const data = readData(folder, faults);
  const full = buildBundle(data, "full", faults);
  return qualityReport({
    full,
    open: buildBundle(data, "public", faults),
    controls: checkControls(folder, full, data.sources, faults),
    rateLinks: [
      { specialty: "Internal Medicine", exact: "6", high: "2", medium: "1", unlinked: "1" },
      { specialty: "Family Medicine", exact: "9", high: "0", medium: "0", unlinked: "1" },
    ],
    faults: [
      { id: "acgme:1400000001", fault: "name suspected" },
      { id: "nrmp:1234120C0", fault: "name suspected" },
    ],
  });
});

describe("the quality page", () => {
  test.each([
    ["programs, with and without doubt", "| Internal Medicine | 2 | 0 | 3 |"],
    ["programs with doubt apart", "| Family Medicine | 0 | 1 | 1 |"],
    ["doubts by reason", "| nrmp-code-only | 1 |"],
    [
      "fill rates of rows without doubt, in both builds",
      "| Sponsors J-1 | 100.0 % | 100.0 % | 0 | 0 | 2021: 3 |",
    ],
    [
      "fields that the public build leaves out",
      "| Positions offered in the 2025 Match | 66.7 % | 0.0 % | 0 | 0 | 2025: 2 |",
    ],
    ["derived values", "| Residents who are IMGs, estimate | 66.7 % | 0.0 % | 2 | 0 | 2026: 2 |"],
    ["agreement of two answers", "| Sponsors J-1 | 2 | 1 | 50.0 % |"],
    ["link rates by specialty", "| Internal Medicine | 10 | 6 | 2 | 1 | 1 | 90.0 % |"],
    ["link rates of all", "| All | 20 | 15 | 2 | 1 | 2 | 90.0 % |"],
    [
      "sums beside the published ones",
      "| Positions offered in the 2025 Match, Internal Medicine | 10 | 10 | within 1 % | quotas |",
    ],
    ["known faults", "| name suspected | 2 |"],
  ])("counts %s", (_, line) => {
    expect(report).toContain(line);
  });

  test("has no empty or broken number", () => {
    expect(report).not.toMatch(/NaN|undefined|null|\| \|/);
  });
});
