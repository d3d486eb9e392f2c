import { expect, test } from "vitest";
import { programsIn, whoGets } from "../../../src/features/documents/who-gets.ts";
import { aText } from "../../storage/a-text.ts";

const PATHOLOGY = aText({ title: "P", specialty: "Pathology" });
const FOR_HOWARD = aText({ title: "H", specialty: "Pathology", programs: ["Howard University"] });
const LIST = [
  { name: "Howard University", specialty: "Pathology" },
  { name: "Upstate", specialty: "Pathology" },
  { name: "Rush", specialty: "Neurology" },
];

test("a named program gets its own statement, the others of the specialty the general one", () => {
  expect(whoGets([PATHOLOGY, FOR_HOWARD], ["Pathology"], LIST)).toEqual({
    two: [],
    none: ["Rush gets none."],
    unknown: [],
    one: 2,
  });
});

test("two general statements, or a name typed in two, are told before the list is known", () => {
  const other = { ...PATHOLOGY, title: "Q" };
  expect(whoGets([PATHOLOGY, other], ["Pathology", "Neurology"], null)).toEqual({
    two: ["Programs in Pathology get 2: “P” and “Q”."],
    none: ["No statement is for Neurology."],
    unknown: [],
    one: null,
  });
  const again = { ...FOR_HOWARD, title: "I", programs: ["howard  university"] };
  expect(whoGets([FOR_HOWARD, again], ["Pathology"], null).two).toEqual([
    "Howard University gets 2: “H” and “I”.",
  ]);
});

test("a name that is not on the list is said", () => {
  expect(whoGets([{ ...FOR_HOWARD, programs: ["Howard"] }], ["Pathology"], LIST).unknown).toEqual(["Howard"]);
});

test("typed names are parted and kept once", () => {
  expect(programsIn(" Rush; Upstate ;rush\n;")).toEqual(["Rush", "Upstate"]);
});
