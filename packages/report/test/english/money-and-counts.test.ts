import { describe, expect, it } from "vitest";
import { capitalised, counted, dollars, dollarsOrUnknown, listed } from "../../src/index.ts";

describe("words for money and counts", () => {
  it("writes dollars without cents", () => {
    expect(dollars(1715)).toBe("$1,715");
    expect(dollars(1234567.6)).toBe("$1,234,568");
    expect(dollars(-30)).toBe("−$30");
    expect(dollars(-0.2)).toBe("$0");
    expect(dollarsOrUnknown(null)).toBe("unknown");
  });

  it("counts nouns in the right number", () => {
    expect(counted(1, "program")).toBe("1 program");
    expect(counted(0, "program")).toBe("0 programs");
    expect(counted(5845, "program")).toBe("5,845 programs");
  });

  it("joins lists as a sentence does", () => {
    expect(listed([])).toBe("");
    expect(listed(["a"])).toBe("a");
    expect(listed(["a", "b", "c"])).toBe("a, b and c");
    expect(listed(["a", "b"], "or")).toBe("a or b");
    expect(capitalised("about 3")).toBe("About 3");
  });
});
