import { normalForm } from "../program/normal-form.ts";

/** Other names under which applicants write a language that programs work in. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["espanol", "spanish"],
  ["castellano", "spanish"],
  ["castilian", "spanish"],
  ["esp", "spanish"],
  ["es", "spanish"],
  ["eng", "english"],
  ["en", "english"],
  ["ingles", "english"],
]);

/** The languages that an entry names, each in one form: "Español", "spanish (fluent)" and "English and Spanish" share one. */
export function languagesNamed(text: string): readonly string[] {
  const bare = text.replace(/\([^)]*\)/g, " ").replace(/\b(native|fluent|fluently|basic|good|some)\b/gi, " ");
  return bare
    .split(/[/,;:&+–-]|\band\b|\by\b/iu)
    .map(normalForm)
    .filter((name) => name !== "")
    .map((name) => ALIASES.get(name) ?? name);
}
