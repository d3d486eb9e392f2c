import { describe, expect, it } from "vitest";
import { twoCasesChart } from "../../src/index.ts";

const range = (low: number, mid: number, high: number) => ({ low, mid, high });

describe("two cases on one axis", () => {
  it.each([
    [range(0.001, 0.004, 0.03), range(0.002, 0.02, 0.09)],
    [range(0, 0, 0), range(0.1, 0.3, 0.5)],
  ])("are whole markup where a chance or a range begins below 1 of 100", (now, changed) => {
    for (const width of [320, 720]) {
      const markup = twoCasesChart({ now, changed, difference: changed.mid - now.mid }, width);
      // Every "<" of the text opens or closes an element.
      expect(markup.replaceAll(/<\/?[a-z]+(\s[^<>]*)?>/g, "")).not.toMatch(/[<>]/);
      expect(markup).toContain("&lt;1");
    }
  });
});
