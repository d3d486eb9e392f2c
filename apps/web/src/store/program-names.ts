const ID = /\b(?:acgme:\d{10}(?:\/[CPAMR])?|nrmp:\d{7}[CPAMR]\d{1,3})\b/g;

/** What programs are called, by id; those that nobody knows are left out. */
export type NamesOf = (ids: readonly string[]) => Promise<Readonly<Record<string, string>>>;

/**
 * Sentences that name programs by id, with the name before each id that has one: a reader knows the name, and finds the
 * id in the file.
 */
export async function withProgramNames(
  sentences: readonly string[],
  namesOf: NamesOf,
): Promise<readonly string[]> {
  const ids = [...new Set(sentences.flatMap((sentence) => sentence.match(ID) ?? []))];
  if (ids.length === 0) return sentences;
  const names = await namesOf(ids);
  const named = (id: string): string => (Object.hasOwn(names, id) ? `${names[id]} (${id})` : id);
  return sentences.map((sentence) => sentence.replace(ID, named));
}
