/** A group of a file: keys and what they hold. */
export type Plain = Readonly<Record<string, unknown>>;

/** The value, or `null` where it is the usual one, which a file leaves out. */
export function unless<T>(value: T, usual: T): T | null {
  return value === usual ? null : value;
}

/** The entries that say something; `null` when none does. Empty lists and unknowns say nothing. */
export function told(group: Plain): Plain | null {
  const entries = Object.entries(group).filter(([, value]) => !isSilent(value));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function isSilent(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
