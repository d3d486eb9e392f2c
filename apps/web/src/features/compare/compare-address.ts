/** Most programs that stand side by side. */
export const MOST_COMPARED = 5;

const BETWEEN = "~";

/** The programs that an address names, each once: those that are compared, and those past the most that can be. */
export interface NamedPrograms {
  readonly ids: readonly string[];
  readonly beyond: readonly string[];
}

/** Reads the part of an address that names programs, `ID~ID~ID`, in the order in which they stand. */
export function namedPrograms(part: string): NamedPrograms {
  const ids = [...new Set(part.split(BETWEEN).filter((id) => id !== ""))];
  return { ids: ids.slice(0, MOST_COMPARED), beyond: ids.slice(MOST_COMPARED) };
}

/** Whether an id looks like one of the ledger; whether it is one, the ledger says. */
export function isProgramsPart(part: string): boolean {
  const ids = part.split(BETWEEN).filter((id) => id !== "");
  return ids.length > 0 && ids.every((id) => /^(?:[a-z]+:)?\w{8,14}(?:\/\w)?$/i.test(id));
}

/** The address at which these programs stand side by side. */
export function compareAddress(ids: readonly string[]): string {
  return ids.length === 0 ? "/list/compare" : `/list/compare/${ids.join(BETWEEN)}`;
}
