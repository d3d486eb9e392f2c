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

/** One form for every way to write a language: "Español", "spanish (fluent)" and "Spanish" give the same. */
export function languageNamed(text: string): string {
  const name = normalForm(text.replace(/[([{,;:–-].*$/u, "").replace(/\b(native|fluent|basic|good)\b/gi, ""));
  return ALIASES.get(name) ?? name;
}
