import { clipped, foundIn, numberTakes, type Problem, type Takes } from "@smartpick/core";

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

  /** Notes a problem. */
  refuse(problem: Problem): void {
    // One bad table can hold thousands of bad cells: the first ones say enough.
    if (this.problems.length < 20) this.problems.push(problem);
  }

  /** Notes a value of another type, or one that is missing. */
  refuseType(path: string, value: unknown, takes: Takes): void {
    if (value === undefined) this.refuse({ code: "missing", path, takes });
    else this.refuse({ code: "wrong-type", path, found: foundIn(value), takes });
  }

  /** A mapping with no keys but `keys`, or null with a problem noted. */
  mapping(value: unknown, path: string, keys: readonly string[]): Record<string, unknown> | null {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.refuse({ code: "not-a-mapping", path, found: foundIn(value), keys });
      return null;
    }
    for (const name of Object.keys(value)) {
      if (keys.includes(name)) continue;
      const key = clipped(name);
      this.refuse({ code: "unknown-key", path: path ? `${path}.${key}` : key, key, known: keys });
    }
    return value as Record<string, unknown>;
  }

  /** A list, of `size` entries when given, or null with a problem noted. */
  list(value: unknown, path: string, size?: number): readonly unknown[] | null {
    if (!Array.isArray(value)) this.refuseType(path, value, { kind: "list", of: null, least: 0 });
    else if (size !== undefined && value.length !== size) {
      this.refuse({ code: "wrong-size", path, found: value.length, least: size, most: size });
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
    const { least = 0 } = rule;
    if (cells.length < least) {
      this.refuse({ code: "wrong-size", path, found: cells.length, least, most: null });
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
    const takes = numberTakes(min === -Infinity ? null : min, max === Infinity ? null : max, whole);
    if (typeof value !== "number" || !Number.isFinite(value)) this.refuseType(path, value, takes);
    else if (value < min || value > max) this.refuse({ code: "out-of-range", path, found: value, takes });
    else if (whole && !Number.isInteger(value)) this.refuse({ code: "not-whole", path, found: value, takes });
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
    if (twice >= 0) {
      const first = `${path}[${numbers.indexOf(numbers[twice] ?? -1)}]`;
      const found = String(numbers[twice]);
      this.refuse({ code: "duplicate", path: `${path}[${twice}]`, of: "item", found, first });
    }
    return numbers;
  }
}
