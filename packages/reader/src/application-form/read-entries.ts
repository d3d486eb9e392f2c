import type { FormField } from "./labels.ts";
import { monthsIn } from "./months.ts";
import type { PrintedField } from "./printed-fields.ts";

/** One entry of a list of the form: its fields by the keys of a profile file, in the words of the form. */
export interface ReadEntry {
  readonly fields: Readonly<Record<string, string | boolean>>;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** The entries of a list, and what they are made of. */
export interface Entries {
  readonly entries: readonly ReadEntry[];
  /** The fields that stand whole in one of them. */
  readonly used: readonly PrintedField[];
}

interface OpenEntry {
  readonly fields: Record<string, string | boolean>;
  readonly used: PrintedField[];
  readonly from: number;
  to: number;
}

/** The entries of a list of the form: one ends where a field comes again that begins entries. */
export function entriesOf(
  fields: readonly PrintedField[],
  list: "experience" | "scholarly",
  beginners: readonly FormField[],
): Entries {
  const begun: OpenEntry[] = [];
  const begins = new Set<string>(beginners);
  for (const one of fields) {
    const { field, value, from, to } = one;
    const [owner, key = ""] = field.split(".");
    if (owner !== list || value === "") continue;
    let open = begun.at(-1);
    if (open === undefined || (begins.has(field) && key in open.fields)) {
      open = { fields: {}, used: [], from, to };
      begun.push(open);
    }
    open.to = to;
    const parts = Object.entries(partsOf(key, value));
    const taken = parts.filter(([part, told]) => isFree(open, part, told));
    Object.assign(open.fields, Object.fromEntries(taken));
    if (parts.length > 0 && taken.length === parts.length) open.used.push(one);
  }
  const kept = begun.filter(({ fields: own }) => Object.keys(own).length >= 2);
  return {
    entries: kept.map(({ fields: own, from, to }) => ({ fields: withPlace(own), from, to })),
    used: kept.flatMap(({ used }) => used),
  };
}

/** What an entry says first stays; only the mark of a meaningful one is said by two fields. */
function isFree({ fields }: OpenEntry, part: string, told: string | boolean): boolean {
  return !(part in fields) || part === "most_meaningful" || fields[part] === told;
}

/** City, state and country are the location, where the form prints them apart. */
function withPlace({ city, state, country, ...fields }: ReadEntry["fields"]): ReadEntry["fields"] {
  const parts = [fields.location, city, state, country].filter((part) => part !== undefined);
  return parts.length === 0 ? fields : { ...fields, location: parts.join(", ") };
}

function partsOf(key: string, value: string): Readonly<Record<string, string | boolean>> {
  const line = value.replace(/\s+/g, " ");
  switch (key) {
    case "dates": {
      const { from, to } = monthsIn(line);
      return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
    }
    case "from":
    case "to":
    case "date": {
      const { from } = monthsIn(line);
      return from === null ? {} : { [key]: from };
    }
    case "text":
      return { text: value };
    case "meaning":
      return /^(?:yes|no)$/i.test(line)
        ? { most_meaningful: /^yes$/i.test(line) }
        : { most_meaningful: true, meaning: value };
    default:
      return { [key]: line };
  }
}
