import type * as z from "zod/mini";
import { dotted, type Path } from "./path.ts";
import { PROFILE_SCHEMA } from "./schema.ts";

type Field = z.core.$ZodType;

interface Parts {
  readonly innerType?: Field;
  readonly shape?: Readonly<Record<string, Field>>;
  readonly element?: Field;
  readonly valueType?: Field;
  readonly options?: readonly Field[];
}

const partsOf = (field: Field) => field._zod.def as Parts;

/** The field of the profile format at a path, without "optional" around it; `null` where the format has none. */
export function fieldAt(path: Path): Field | null {
  return path.reduce<Field | null>(
    (field, part) => (field === null ? null : step(field, part)),
    bare(PROFILE_SCHEMA),
  );
}

/** The keys known at a path; empty where any name may stand or none. */
export function keysOf(path: Path): readonly string[] {
  const field = fieldAt(path);
  return field === null ? [] : Object.keys(partsOf(shaped(field)).shape ?? {});
}

/** Full paths of every field with this key, for a key that stands in the wrong place. */
export function pathsOfKey(key: string): readonly string[] {
  return PATHS.get(key) ?? [];
}

function bare(field: Field): Field {
  const { innerType } = partsOf(field);
  return innerType === undefined ? field : bare(innerType);
}

/** A union of words and keys, such as `signals`, or of an entry and anything else stands for its keys here. */
function shaped(field: Field): Field {
  const isGroup = (option: Field): boolean =>
    partsOf(option).valueType !== undefined || partsOf(option).shape !== undefined;
  return partsOf(field).options?.find(isGroup) ?? field;
}

function step(field: Field, part: string | number): Field | null {
  const { shape, element, valueType } = partsOf(shaped(field));
  if (typeof part === "number") return element === undefined ? null : bare(element);
  if (valueType !== undefined) return bare(valueType);
  const inner = shape !== undefined && Object.hasOwn(shape, part) ? shape[part] : undefined;
  return inner === undefined ? null : bare(inner);
}

const PATHS: ReadonlyMap<string, readonly string[]> = collect(bare(PROFILE_SCHEMA), [], new Map());

function collect(field: Field, path: Path, paths: Map<string, string[]>): Map<string, string[]> {
  for (const [key, inner] of Object.entries(partsOf(field).shape ?? {})) {
    const here = [...path, key];
    paths.set(key, [...(paths.get(key) ?? []), dotted(here)]);
    collect(bare(inner), here, paths);
  }
  return paths;
}
