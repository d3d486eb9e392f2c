import { describe, expect, it } from "vitest";
import { rowReason } from "../../src/reasons/row-reason.ts";
import { stopReason } from "../../src/reasons/stop-reason.ts";
import { warningReason } from "../../src/reasons/warning-reason.ts";
import { faultsOf } from "../changed.ts";

const UNIONS = [
  ["row", rowReason],
  ["stop", stopReason],
  ["warning", warningReason],
] as const;

describe.each(UNIONS)("a %s reason", (_, union) => {
  const codes = union.def.options.map(({ def }) => def.shape.code.def.values[0]);

  it("has a code of its own", () => {
    expect(codes.length).toBeGreaterThan(4);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("is refused without a code, and with one that nobody knows", () => {
    expect(faultsOf(union, {})).toEqual(["code"]);
    expect(faultsOf(union, { code: "else" })).toEqual(["code"]);
  });

  it("carries every field that its code promises", () => {
    for (const option of union.def.options) {
      const { code, ...fields } = option.def.shape as Record<string, unknown>;
      const missing = faultsOf(union, { code: option.def.shape.code.def.values[0] });
      expect(code).toBeDefined();
      const promised = Object.entries(fields).filter(
        ([, field]) => (field as { def: { type: string } }).def.type !== "optional",
      );
      expect(missing.sort()).toEqual(promised.map(([key]) => key).sort());
    }
  });
});

describe("the share of IMGs among the residents", () => {
  it("is a range", () => {
    expect(faultsOf(rowReason, { code: "img-share", low: 0.1, mid: 0.2, high: 0.4 })).toEqual([]);
    expect(faultsOf(rowReason, { code: "img-share", low: 0.3, mid: 0.2, high: 0.4 })).toEqual([""]);
  });
});
