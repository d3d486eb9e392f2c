import { expect, test } from "vitest";
import { placeBelow, practiceAddress, sheetAddress } from "../../../src/features/interview/addresses.ts";

const below = (address: string) => placeBelow(address.replace("/prepare/interview/", ""));

test("an address leads back to the question and the program that it was made of", () => {
  expect(below(practiceAddress("proud-of", null))).toEqual({ question: "proud-of", program: null });
  const program = "acgme:1403511287/P";
  expect(below(practiceAddress("why-here", program))).toEqual({ question: "why-here", program });
  expect(below(sheetAddress(program))).toEqual({ question: null, program });
});

test("an address of none of these names a question that there is not", () => {
  for (const at of ["", "program", "why-here/at", "why-here/acgme:1"])
    expect(placeBelow(at)).toEqual({ question: at, program: null });
});
