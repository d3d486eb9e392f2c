import { describe, expect, it } from "vitest";
import { mergedFrames } from "../../src/rules/merged-frames.ts";

describe("merged frames", () => {
  it("keep each frame in its grade, in the order of the sets", () => {
    expect(mergedFrames({ must: ["a"], could: ["b"] }, { must: ["c"], should: ["d"] })).toEqual({
      must: ["a", "c"],
      should: ["d"],
      could: ["b"],
    });
  });

  it("of nothing are empty", () => {
    expect(mergedFrames()).toEqual({ must: [], should: [], could: [] });
  });
});
