import { existsSync } from "node:fs";
import { join } from "node:path";
import { plainText } from "@smartpick/core";
import type { FactsBundle } from "../bundle.ts";
import { readCsv } from "./csv.ts";
import type { Faults } from "./table-fault.ts";

/** What a search understands, from `abbreviations.csv`, `word-forms.csv` and `other-names.csv`; phrases of a name stand apart by semicolons. */
export function readSearchWords(data: string, faults: Faults): FactsBundle["search"] {
  const pairs = (file: string, first: string, second: string): (readonly [string, string])[] => {
    const path = join(data, "programs", file);
    return (existsSync(path) ? readCsv(path) : []).map((row) => {
      const [short, long] = [plainText(row[first] ?? ""), row[second] ?? ""];
      if (short === "") faults.add(`programs/${file}`, long, first, row[first], "letters or digits");
      if (plainText(long) === "") faults.add(`programs/${file}`, short, second, long, "letters or digits");
      return [short, long];
    });
  };
  return {
    abbreviations: pairs("abbreviations.csv", "abbreviation", "name").map(([short, name]) => [
      short,
      name.split(";").map(plainText),
    ]),
    also: pairs("other-names.csv", "name", "also").map(([name, also]) => [name, plainText(also)]),
    forms: pairs("word-forms.csv", "form", "word").map(([form, word]) => [form, plainText(word)]),
  };
}
