import type * as z from "zod/mini";

/** A copy of a document with the value at a dotted path replaced; `undefined` takes the key away. */
export function changed(document: object, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let place = copy as Record<string, unknown>;
  for (const key of keys) {
    const next = place[key];
    if (typeof next !== "object" || next === null) throw new Error(`${path}: there is no ${key}`);
    place = next as Record<string, unknown>;
  }
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

/** The places at which a schema finds fault with a document, in dotted form; empty when it accepts it. */
export function faultsOf(schema: z.ZodMiniType, document: unknown): string[] {
  return (schema.safeParse(document).error?.issues ?? []).map(({ path }) => path.join("."));
}
