import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { findTerms, type Glossary, glossaryIn, letterOf } from "../../src/glossary/index.ts";

let english: Glossary;
let spanish: Glossary;
beforeAll(async () => {
  [english, spanish] = await Promise.all([glossaryIn("en"), glossaryIn("es")]);
});

const first = (glossary: Glossary, query: string): string | undefined => findTerms(glossary, query)[0]?.id;

describe("findTerms", () => {
  it.each([
    ["rol", "rol"],
    ["rank order list", "rol"],
    ["H1B", "h1b"],
    ["h 1 b", "h1b"],
    ["pgy1", "pgy-1"],
    ["Clinical  Informatics", "clinical-informatics"],
    ["us clinical", "usce"],
    ["epic", "vendor"],
  ])("finds %s", (query, id) => {
    expect(first(english, query)).toBe(id);
  });

  it("hears no accent and no case, in either way of writing one", () => {
    const decomposed = "Señal".normalize("NFD");
    for (const query of ["senal", "SEÑAL", decomposed]) expect(first(spanish, query)).toBe("signal");
    expect(first(spanish, "informática clinica")).toBe("clinical-informatics");
  });

  it("finds a word by its English name in every language", () => {
    for (const { id, word } of spanish.entries) expect(first(spanish, word)).toBe(id);
  });

  it("finds all with nothing to look for, and nothing where nothing fits", () => {
    for (const query of ["", "  ", "\n"]) expect(findTerms(english, query)).toBe(english.entries);
    for (const query of ["zzzz", "-", "...", "¿?", "🙂", "👩‍⚕️ 🙂", "\u0301"])
      expect(findTerms(english, query), query).toEqual([]);
  });

  it("never throws, never gives a word twice, and finds no more with a word added", () => {
    const queries = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("visa", "exam", "match", "step 3"),
    );
    fc.assert(
      fc.property(queries, queries, (one, other) => {
        const found = findTerms(english, one);
        fc.pre(one.trim() === "" || found.length > 0 || /[\p{L}\p{N}]/u.test(one));
        expect(new Set(found).size).toBe(found.length);
        expect(findTerms(english, `${one} ${other}`).every((entry) => found.includes(entry))).toBe(true);
      }),
    );
  });
});

describe("letterOf", () => {
  it("goes up through the words as they stand", () => {
    const letters = english.entries.map(letterOf);
    expect(letters).toEqual([...letters].sort());
    expect(new Set(letters).size).toBeGreaterThan(15);
  });
});
