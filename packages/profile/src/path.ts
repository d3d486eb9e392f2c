import { clipped } from "@smartpick/core";

/** Where a value stands: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** The path as a reader sees it: `exams.step2ck`, `pins.must[2]`; empty = the whole file. Strange keys are cut. */
export function dotted(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? keyText(part) : `${text}.${keyText(part)}`;
  }, "");
}

function keyText(key: string): string {
  return key.length <= 60 && /^[!-~]+( [!-~]+)*$/.test(key) ? key : `"${clipped(key)}"`;
}

/** The value at a path, or `undefined` where the path ends early. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, part) => {
    if (inner === null || typeof inner !== "object" || !Object.hasOwn(inner, part)) return undefined;
    return (inner as Record<string | number, unknown>)[part];
  }, value);
}

/** The groups of a file with the value at a path put in; what is no group on the way gives place to one. */
export function withValue(group: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const isGroup = typeof group === "object" && group !== null && !Array.isArray(group);
  const inner = isGroup ? (group as Readonly<Record<string, unknown>>) : {};
  return { ...inner, [key]: withValue(valueAt(inner, [key]), rest, value) };
}
