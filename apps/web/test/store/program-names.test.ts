import { expect, test } from "vitest";
import { type NamesOf, withProgramNames } from "../../src/store/program-names.ts";

const PINNED =
  "Pinned programs, entry 1: acgme:1203521465, which also stands in Dropped programs. Keep it in one of the two lists.";
const known: NamesOf = async (ids) =>
  Object.fromEntries(ids.filter((id) => id === "acgme:1203521465").map((id) => [id, "Mercy Hospital"]));

test("a sentence names a program by its name, with the id to find it in the file", async () => {
  expect(await withProgramNames([PINNED, "No id here."], known)).toEqual([
    PINNED.replace("acgme:1203521465", "Mercy Hospital (acgme:1203521465)"),
    "No id here.",
  ]);
});

test.each(["acgme:1203521465/P", "nrmp:1820726C0", "acgme:9999999999"])(
  "a program that nobody knows stays the id it is: %s",
  async (id) => {
    expect(await withProgramNames([`${id} stands there.`], known)).toEqual([`${id} stands there.`]);
  },
);

test("nobody is asked where no program is named", async () => {
  const nobody: NamesOf = () => Promise.reject(new Error("asked"));
  expect(await withProgramNames(["No id here."], nobody)).toEqual(["No id here."]);
});
