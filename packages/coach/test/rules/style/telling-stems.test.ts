import { describe, expect, it } from "vitest";
import { tellingStems } from "../../../src/rules/style/telling-stems.ts";

const stems = (text: string) => tellingStems(text.split(" "));

describe("telling stems", () => {
  it("are the same where only order, form or opening differ", () => {
    expect(stems("i learned that patients heard heal faster")).toEqual(
      stems("she taught me that a patient heard heals faster"),
    );
  });

  it("differ where the matter does", () => {
    expect(stems("the nurse held the lamp")).not.toEqual(stems("the nurse held the child"));
  });

  it("leave out small words and verbs of learning and wishing", () => {
    expect([...stems("i want to learn what they know")]).toEqual([]);
  });

  it("keep short words whole", () => {
    expect(stems("bed bus").size).toBe(2);
  });
});
