import type { ExclusionCode } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { exclusionWords } from "../../src/index.ts";

const EXCLUSIONS: readonly ExclusionCode[] = [
  "rule-fails",
  "doubtful",
  "never",
  "state-not-wanted",
  "region-not-wanted",
  "setting-not-wanted",
  "setting-unknown",
  "track",
  "other-track-of-same-program",
  "in-season",
];

describe("why a program is left out", () => {
  it("has different words for every exclusion", () => {
    expect(new Set(EXCLUSIONS.map((code) => exclusionWords({ code, detail: null }))).size).toBe(
      EXCLUSIONS.length,
    );
    expect(exclusionWords({ code: "rule-fails", detail: "visa" })).toBe("Fails a stated rule: visa");
    expect(exclusionWords({ code: "rule-fails", detail: "armed-forces" })).toBe(
      "Program of the armed forces: open to officers, HPSP and USUHS only",
    );
    expect(exclusionWords({ code: "rule-fails", detail: "language" })).toBe(
      "Works in a language that you do not list",
    );
    expect(exclusionWords({ code: "doubtful", detail: "closed" })).toBe("Closed, or no longer accredited");
    expect(exclusionWords({ code: "a-later-code", detail: null })).toBe("a-later-code");
  });
});
