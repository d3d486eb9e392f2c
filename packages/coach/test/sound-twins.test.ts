import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { checkDocument } from "../src/check.ts";
import { RULES } from "../src/rules/registry.ts";

const folder = fileURLToPath(new URL("../cases/", import.meta.url));
const ofGrammar = new Set(RULES.filter(({ id }) => id === "grammar").map(({ name }) => name));

/** Twins that show what one rule leaves alone, though another rightly speaks: notes, old turns, or a second slip. */
const SPOKEN_OF = new Set([
  "Wrote handbook for interns and trained two nurses.",
  "He was doctor to the whole valley, or so he said of himself in the “Nurse Training Act”.",
  "Not one of them had nothing to eat.",
  "There houses stood in rows.",
  "There children die of measles.",
  "I helped them to training places.",
  "I gave to each of our workers the same card.",
  "I passed three months in the village.",
  "I prefer to examine a patient before I open the computer.",
]);

const twins = readdirSync(folder).flatMap((file) =>
  ofGrammar.has(file.replace(".txt", ""))
    ? readFileSync(folder + file, "utf8")
        .split("\n")
        .filter((line) => line.startsWith("pass: "))
        .map((line) => line.slice("pass: ".length))
    : [],
);

it("a sound twin of one slip of language is taken for no other slip", () => {
  const spoken = twins
    .filter((twin) => !SPOKEN_OF.has(twin))
    .flatMap((twin) =>
      checkDocument(twin, "personal-statement")
        .findings.filter(({ rule, severity }) => rule === "grammar" && severity !== "could")
        .map(({ name, quote }) => `${twin} ${name}: ${quote}`),
    );
  expect(twins.length).toBeGreaterThan(1000);
  expect(spoken).toEqual([]);
});
