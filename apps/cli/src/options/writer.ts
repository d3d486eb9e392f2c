import { type LettersReport, writerKey } from "@smartpick/core";
import { Refusal } from "../refusal.ts";

/**
 * The place of the letter that `--writer` means: that of the key, else the one of the name, else the one whose name holds
 * what was typed; all where nothing was typed. Throws a `Refusal` that lists what it takes where none or several are meant.
 */
export async function lettersOfWriter(
  { letters }: LettersReport,
  typed: string | undefined,
  file: string,
): Promise<readonly number[]> {
  const named = letters.map(({ writer, key }, place) => ({ place, key, name: writerKey(writer) }));
  if (typed === undefined) return named.map(({ place }) => place);
  if (letters.length === 0)
    throw new Refusal(`--writer ${typed}: ${file} names no letter. Add one under letters.`);
  const wanted = writerKey(typed);
  const byKey = named.filter(({ key }) => key === wanted);
  const exact = byKey.length > 0 ? byKey : named.filter(({ name }) => name === wanted);
  const near = wanted === "" ? [] : named.filter(({ name }) => name.includes(wanted));
  const found = exact.length > 0 ? exact : near;
  if (found.length === 1) return found.map(({ place }) => place);
  if (found.length > 1 && new Set(found.map(({ name }) => name)).size === 1) {
    const { writerAt } = await import("@smartpick/report");
    const keys = found.map(({ place, key }) => `--writer ${key} for ${writerAt({ letters }, place)}`);
    throw new Refusal(
      `--writer ${typed}: ${found.length} letters have this name. Choose one: ${keys.join("; ")}.`,
    );
  }
  const names = [...new Set(letters.map(({ writer }) => writer))].join("; ");
  const fault = found.length === 0 ? "no letter is from this writer" : "this may be more than one writer";
  throw new Refusal(`--writer ${typed}: ${fault}. It takes one of: ${names}.`);
}
