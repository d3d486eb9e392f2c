import type { ApplicationField, ApplicationLimit } from "../answers/application.ts";
import { MONTH_NAMES } from "../profile/month-names.ts";

/** A text as a plain form gets it: its signs made plain, counted as the form counts, and what changed on the way. */
export type PlainCopy = Pick<ApplicationField, "copy" | "characters" | "changed">;

/** How a text is made plain and counted: the coach's own way, so that form and coach never count two lengths. */
export type ToPlain = (text: string) => PlainCopy;

/** A field before it is counted: where it stands, what kind it is, and what is told. */
export interface FieldTold extends Pick<ApplicationField, "section" | "entry" | "name" | "kind" | "text"> {
  readonly limit: ApplicationLimit | null;
}

/** The field as it goes into the form: plain, counted, and held against its limit. */
export function fieldOf(
  { section, entry, name, kind, text, limit }: FieldTold,
  toPlain: ToPlain,
): ApplicationField {
  const { copy, characters, changed } = toPlain(kind === "month" ? monthSaid(text ?? "") : (text ?? ""));
  return {
    key: keyOf(section, entry, name),
    section,
    entry,
    name,
    kind,
    text,
    copy,
    characters,
    limit,
    state: stateOf(kind, text, characters, limit?.max ?? null),
    changed,
  };
}

/** A month in words, "January 2023": they fit whatever order a form asks for. What is no month stays: "now". */
function monthSaid(text: string): string {
  const name = MONTH_NAMES[Number(text.slice(5)) - 1];
  return name === undefined ? text : `${name} ${text.slice(0, 4)}`;
}

/** The path in the block `application`: `experiences[0].text`, `areas.prefers`, `impactful`. */
function keyOf(section: string, entry: number | null, name: string): string {
  if (section === "impactful") return section;
  return entry === null ? `${section}.${name}` : `${section}[${entry}].${name}`;
}

/** A choice and a month are picked in the form, so they have no length. */
function stateOf(
  kind: ApplicationField["kind"],
  text: string | null,
  characters: number,
  max: number | null,
): ApplicationField["state"] {
  if (text === null) return "empty";
  if (kind === "choice" || kind === "month") return "ok";
  if (max === null) return "unknown-limit";
  return characters > max ? "over" : "ok";
}
