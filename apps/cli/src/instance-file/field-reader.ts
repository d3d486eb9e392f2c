import type { Problem, ProblemCode } from "@smartpick/core";

/** More dollars than any list can cost; sums of such amounts keep their cents. */
export const MOST_USD = 1e9;

interface NumberRule {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** Reads fields of a parsed document and collects a problem for each that is wrong, named by its path. */
export class FieldReader {
  readonly problems: Problem[] = [];

  /** Notes a problem with the field at `path`. */
  refuse(code: ProblemCode, path: string, found: unknown, accepts: string): void {
    const shown = found === undefined ? {} : { found: describe(found) };
    // One bad table can hold thousands of bad cells: the first ones say enough.
    if (this.problems.length < 20) this.problems.push({ code, path, ...shown, accepts });
  }

  /** A mapping with no keys but `keys`, or null with a problem noted. */
  mapping(value: unknown, path: string, keys: readonly string[]): Record<string, unknown> | null {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.refuse("not-a-mapping", path, value, `a mapping with ${keys.join(", ")}`);
      return null;
    }
    for (const key of Object.keys(value)) {
      if (!keys.includes(key))
        this.refuse("unknown-key", path ? `${path}.${key}` : key, key, keys.join(", "));
    }
    return value as Record<string, unknown>;
  }

  /** A list, of `size` entries when given, or null with a problem noted. */
  list(value: unknown, path: string, size?: number): readonly unknown[] | null {
    if (value === undefined) this.refuse("missing", path, undefined, "a list");
    else if (!Array.isArray(value)) this.refuse("wrong-type", path, value, "a list");
    else if (size !== undefined && value.length !== size) {
      this.refuse("out-of-range", path, `${value.length} entries`, `${size} entries`);
    } else return value;
    return null;
  }

  /** A list of numbers that keep `rule`, or null with problems noted. */
  numbers(
    value: unknown,
    path: string,
    rule: NumberRule & { readonly size?: number; readonly least?: number },
  ): number[] | null {
    const cells = this.list(value, path, rule.size);
    if (!cells) return null;
    if (cells.length < (rule.least ?? 0)) {
      this.refuse("out-of-range", path, "an empty list", `at least ${rule.least} entries`);
      return null;
    }
    const before = this.problems.length;
    const numbers = cells.map((cell, index) => this.number(cell, `${path}[${index}]`, rule) ?? 0);
    return this.problems.length === before ? numbers : null;
  }

  /** A finite number that keeps `rule`, or null with a problem noted. */
  number(
    value: unknown,
    path: string,
    { min = -Infinity, max = Infinity, whole = false }: NumberRule,
  ): number | null {
    const kind = whole ? "a whole number" : "a number";
    const range =
      max < min
        ? ", of which there is none here"
        : max < Infinity
          ? ` from ${min} to ${max}`
          : min > -Infinity
            ? ` of at least ${min}`
            : "";
    if (value === undefined) this.refuse("missing", path, undefined, kind + range);
    else if (typeof value !== "number" || !Number.isFinite(value)) {
      this.refuse("wrong-type", path, value, kind + range);
    } else if (value < min || value > max) this.refuse("out-of-range", path, value, kind + range);
    else if (whole && !Number.isInteger(value)) this.refuse("not-whole", path, value, kind + range);
    else return value;
    return null;
  }

  /** A limit of at least 0 (dollars when not whole); absent or null does not bind and gives Infinity. */
  limit(value: unknown, path: string, whole = true): number {
    if (value === undefined || value === null) return Infinity;
    return this.number(value, path, whole ? { min: 0, whole } : { min: 0, max: MOST_USD }) ?? Infinity;
  }

  /** A list of different program indices below `size`; absent or null gives none. */
  programs(value: unknown, path: string, size: number): number[] {
    if (value === undefined || value === null) return [];
    const numbers = this.numbers(value, path, { min: 0, max: size - 1, whole: true });
    if (!numbers) return [];
    const seen = new Set<number>();
    const twice = numbers.findIndex((program) => seen.size === seen.add(program).size);
    if (twice >= 0) this.refuse("duplicate", `${path}[${twice}]`, numbers[twice], "each program once");
    return numbers;
  }
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "a mapping";
  return String(value).slice(0, 60);
}
