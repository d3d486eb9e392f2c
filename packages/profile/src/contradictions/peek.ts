import { type Path, valueAt } from "../path.ts";

/** Safe looks into a file that may be wrong elsewhere: each gives `null` for what is not there or of another type. */
export interface Peek {
  readonly number: (...path: Path) => number | null;
  readonly word: (...path: Path) => string | null;
  readonly list: (...path: Path) => readonly unknown[];
  readonly entries: (...path: Path) => readonly (readonly [string, unknown])[];
  readonly value: (...path: Path) => unknown;
}

/** Looks into any value. */
export function peekInto(file: unknown): Peek {
  const value = (...path: Path) => valueAt(file, path);
  return {
    value,
    number: (...path) => {
      const found = value(...path);
      return typeof found === "number" && Number.isFinite(found) ? found : null;
    },
    word: (...path) => {
      const found = value(...path);
      return typeof found === "string" ? found : null;
    },
    list: (...path) => {
      const found = value(...path);
      return Array.isArray(found) ? found : [];
    },
    entries: (...path) => {
      const found = value(...path);
      return typeof found === "object" && found !== null && !Array.isArray(found)
        ? Object.entries(found)
        : [];
    },
  };
}
