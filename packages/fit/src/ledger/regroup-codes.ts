import type { CsvRow } from "@smartpick/data/node";
import { addParts, letterOf, type NrmpPart } from "./nrmp-part.ts";

/** The parts by row after the corrections of codes, and the parts that no row claims. */
export interface Regrouped {
  readonly parts: ReadonlyMap<string, NrmpPart | null>;
  readonly homeless: readonly { readonly part: NrmpPart; readonly holder: string }[];
}

/**
 * Moves NRMP codes to the rows that they belong to, with positions, history and institution. All corrected rows give
 * up their part first, then each takes the part of its right code, wherever that is now.
 */
export function regroupCodes(
  before: ReadonlyMap<string, NrmpPart | null>,
  fixes: readonly CsvRow[],
): Regrouped {
  const parts = new Map(before);
  const released = new Map<string, { part: NrmpPart; holder: string }>();
  for (const fix of fixes) {
    const holder = fix.key ?? "";
    const part = parts.get(holder);
    if (part) released.set(part.primary, { part, holder });
    parts.set(holder, null);
  }
  for (const fix of fixes) {
    const code = fix.new ?? "";
    if (code === "") continue;
    const part = takeReleased(released, code) ?? takeFromRow(parts, code);
    parts.set(fix.key ?? "", part);
  }
  const homeless: { part: NrmpPart; holder: string }[] = [];
  for (const { part, holder } of released.values()) {
    const home = [...parts].find(([, other]) => other && sameInstitution(other.primary, part.primary));
    const other = home?.[1];
    if (!home || !other) homeless.push({ part, holder });
    else {
      const sameLetter = letterOf(other.primary) === letterOf(part.primary);
      const codes = [...new Set([...other.codes, ...part.codes])].sort();
      parts.set(home[0], sameLetter ? addParts(other, part) : { ...other, codes });
    }
  }
  return { parts, homeless };
}

function takeReleased(released: Map<string, { part: NrmpPart }>, code: string): NrmpPart | null {
  const key = released.has(code) ? code : [...released].find(([, r]) => r.part.codes.includes(code))?.[0];
  if (key === undefined) return null;
  const part = released.get(key)?.part ?? null;
  released.delete(key);
  return part;
}

function takeFromRow(parts: Map<string, NrmpPart | null>, code: string): NrmpPart | null {
  const found = [...parts].find(([, part]) => part?.codes.includes(code));
  if (!found) return null;
  parts.set(found[0], null);
  return found[1];
}

/** The first seven characters hold institution and specialty. */
function sameInstitution(a: string, b: string): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}
