import { type LettersReport, writerKey } from "@smartpick/core";
import { Refusal } from "../refusal.ts";

/**
 * The places of the letters that `--writer` means: those of the name, else those of the one name that holds what was typed;
 * all where nothing was typed. Throws a `Refusal` that lists the names where none or several are meant.
 */
export function lettersOfWriter(
  { letters }: LettersReport,
  typed: string | undefined,
  file: string,
): readonly number[] {
  const named = letters.map(({ writer }, place) => ({ place, key: writerKey(writer) }));
  const placesOf = (some: typeof named): readonly number[] => some.map(({ place }) => place);
  if (typed === undefined) return placesOf(named);
  if (letters.length === 0)
    throw new Refusal(`--writer ${typed}: ${file} names no letter. Add one under letters.`);
  const wanted = writerKey(typed);
  const exact = named.filter(({ key }) => key === wanted);
  if (exact.length > 0) return placesOf(exact);
  const near = wanted === "" ? [] : named.filter(({ key }) => key.includes(wanted));
  if (new Set(near.map(({ key }) => key)).size === 1) return placesOf(near);
  const names = [...new Set(letters.map(({ writer }) => writer))].join("; ");
  const fault = near.length === 0 ? "no letter is from this writer" : "this may be more than one writer";
  throw new Refusal(`--writer ${typed}: ${fault}. It takes one of: ${names}.`);
}
