/** Where a value stands: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** The path as a reader sees it: `exams.step2ck`, `pins.must[2]`; empty = the whole file. */
export function dotted(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
}

/** The value at a path, or `undefined` where the path ends early. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, part) => {
    if (inner === null || typeof inner !== "object" || !Object.hasOwn(inner, part)) return undefined;
    return (inner as Record<string | number, unknown>)[part];
  }, value);
}
