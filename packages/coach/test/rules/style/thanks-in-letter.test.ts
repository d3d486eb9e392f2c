import { describe, expect, it } from "vitest";
import { checkDocument } from "../../../src/check.ts";

const names = (text: string, kind: Parameters<typeof checkDocument>[1]): readonly string[] =>
  checkDocument(text, kind).findings.map(({ name }) => name);

describe("thanks for the time of a reader", () => {
  const text = "I took 26 histories with you in May. Thank you for your time.";

  it("are good manners in a letter request", () => {
    expect(names(text, "letter-request")).not.toContain("borrowed-phrase");
  });

  it("are a stock line in a statement", () => {
    expect(names(text, "personal-statement")).toContain("borrowed-phrase");
  });
});

describe("a score in a statement", () => {
  it("was asked by nobody, so no rule says that it was told unasked", () => {
    expect(names("My Step 2 CK score does not show how I work.", "personal-statement")).not.toContain(
      "volunteered-score",
    );
  });
});
