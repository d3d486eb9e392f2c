import { describe, expect, it } from "vitest";
import { personAt, writerAt } from "../../src/index.ts";
import { KHAN } from "./sample-letters.ts";

const lettersAt = (...places: readonly (string | null)[]) => ({
  letters: [
    ...places.map((place, at) => ({ ...KHAN, key: `${at}`, role: null, place })),
    { ...KHAN, writer: "Dr B" },
  ],
});

describe("the writer of a letter", () => {
  it("is the name alone where no other letter has it", () => {
    expect(writerAt(lettersAt("City Hospital"), 0)).toBe("Dr. A. Khan");
    expect(personAt(lettersAt("City Hospital"), 0)).toBe("Dr. A. Khan");
  });

  it("has the place behind the name where two people have one name", () => {
    const report = lettersAt("City Hospital", "Lake Clinic");
    expect([0, 1, 2].map((at) => writerAt(report, at))).toEqual([
      "Dr. A. Khan (City Hospital)",
      "Dr. A. Khan (Lake Clinic)",
      "Dr B",
    ]);
    expect(personAt(report, 1)).toBe("Dr. A. Khan (Lake Clinic)");
  });

  it("has the number of the letter where one person writes two, and is one person then", () => {
    const report = lettersAt("City Hospital", "City Hospital");
    expect([0, 1].map((at) => writerAt(report, at))).toEqual([
      "Dr. A. Khan (City Hospital, letter 1)",
      "Dr. A. Khan (City Hospital, letter 2)",
    ]);
    expect(personAt(report, 1)).toBe("Dr. A. Khan");
    expect(() => personAt(report, 7)).toThrow("no letter 7");
  });
});
