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
  const places = [...letters.keys()];
  if (typed === undefined) return places;
  if (letters.length === 0)
    throw new Refusal(`--writer ${typed}: ${file} names no letter. Add one under letters.`);
  const wanted = writerKey(typed);
  const keyOf = (place: number): string => writerKey(letters[place]?.writer ?? "");
  const exact = places.filter((place) => keyOf(place) === wanted);
  if (exact.length > 0) return exact;
  const near = wanted === "" ? [] : places.filter((place) => keyOf(place).includes(wanted));
  if (new Set(near.map(keyOf)).size === 1) return near;
  const names = [...new Set(letters.map(({ writer }) => writer))].join("; ");
  const fault = near.length === 0 ? "no letter is from this writer" : "this may be more than one writer";
  throw new Refusal(`--writer ${typed}: ${fault}. It takes one of: ${names}.`);
}
