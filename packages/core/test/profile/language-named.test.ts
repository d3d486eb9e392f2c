import { expect, it } from "vitest";
import { languagesNamed } from "../../src/profile/language-named.ts";

it.each([
  ["Spanish", ["spanish"]],
  ["Español", ["spanish"]],
  ["castellano (native)", ["spanish"]],
  ["spanish - fluent", ["spanish"]],
  ["English and Spanish", ["english", "spanish"]],
  ["Hindi/Urdu", ["hindi", "urdu"]],
  ["Portuguese", ["portuguese"]],
  ["  ", []],
])("%j names %j", (text, languages) => {
  expect(languagesNamed(text)).toEqual(languages);
});
