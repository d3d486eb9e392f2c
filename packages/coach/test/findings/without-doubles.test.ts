import type { CheckFinding, Severity } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { withoutDoubles } from "../../src/findings/without-doubles.ts";
import { CEILINGS } from "../../src/rules/ceilings.ts";
import { GENERAL_RULES } from "../../src/rules/general-rules.ts";
import { RULES } from "../../src/rules/registry.ts";

function finding(name: string, from: number, to: number, severity: Severity = "must"): CheckFinding {
  const words = { quote: "", message: "", why: "", source: "usage" };
  return { rule: "grammar", name, severity, from, to, ...words } as unknown as CheckFinding;
}

function heard(...findings: readonly CheckFinding[]): readonly string[] {
  return withoutDoubles(findings).map(({ name }) => name);
}

describe("of two findings on one passage", () => {
  it("the weightier is heard, then the longer of grammar", () => {
    expect(heard(finding("a", 0, 9, "should"), finding("b", 0, 4))).toEqual(["b"]);
    expect(heard(finding("a", 0, 4), finding("b", 0, 9))).toEqual(["b"]);
  });

  it("one word is a slip of grammar or of spelling, once", () => {
    const slip = { ...finding("spelling", 0, 4, "should"), rule: "spelling" } as CheckFinding;
    expect(heard(slip, finding("joined-words", 0, 4))).toEqual(["joined-words"]);
    expect(heard(slip, finding("word-order", 0, 9))).toEqual(["spelling", "word-order"]);
  });

  it("a general rule gives way, and then the name decides, in whatever order they come", () => {
    const general = finding("calque", 0, 4);
    const telling = finding("since-state", 0, 4);
    expect(heard(general, telling)).toEqual(["since-state"]);
    expect(heard(telling, general)).toEqual(["since-state"]);
    expect(heard(finding("b", 0, 4), finding("a", 0, 4))).toEqual(["a"]);
  });
});

describe("the lists of rules by name", () => {
  it("name only rules that there are", () => {
    const names = new Set(RULES.map(({ name }) => name));
    expect([...GENERAL_RULES, ...CEILINGS.keys()].filter((name) => !names.has(name))).toEqual([]);
  });
});
