import { plainText } from "@smartpick/core";
import { type SheetTable, textOf } from "./sheet-file.ts";

/** What a column of a sheet can mean. */
export const ROLES = [
  "code",
  "name",
  "city",
  "state",
  "specialty",
  "status",
  "heard",
  "signal",
  "applied",
  "invited",
  "interviewed",
  "rejected",
  "withdrawn",
] as const;
export type Role = (typeof ROLES)[number];

/** What every column means, by its place; `null` = it is not read. */
export type Mapping = readonly (Role | null)[];

/** Words that name a column, as people write them; the first that fits counts. */
const HEADS: readonly (readonly [Role, RegExp])[] = [
  ["code", /^(program |acgme |nrmp |eras )?(id|code|number|no|program id|program code)$|^(acgme|nrmp)/],
  ["specialty", /^(speciality|specialty|field|department)/],
  ["city", /^(city|town)/],
  ["state", /^(state|st|state code)$/],
  ["signal", /signal/],
  ["invited", /invit|^ivs?$|^ii$|interview (offer|received|date received)|^offer/],
  ["interviewed", /^interview(ed)?( date| day| on)?$|interview (held|done|booked)|^(iv|interview) date$/],
  ["rejected", /reject|declin|denied|regret/],
  ["withdrawn", /withdr|cancel/],
  ["heard", /^(heard|since|date$|day$|date of|day of|updated|last update|(response|reply|answer) date)/],
  ["applied", /^(applied|application date|sent|submitted|date applied|applied on)/],
  ["status", /^(status|state of application|application|result|outcome|decision|reply|answer)/],
  ["name", /^(program|hospital|institution|site|name|residency)/],
];

const MOST_HEAD_ROW = 10;
const LEAST_KNOWN = 2;

/** What a sheet's head says: in which row it stands (from 0), and what each column means by it. */
export interface SheetHead {
  readonly row: number;
  readonly mapping: Mapping;
}

/** The head of a sheet: the row among the first that names most columns; `null` where none names two. */
export function headOf({ rows }: SheetTable): SheetHead | null {
  let best: SheetHead | null = null;
  let most = LEAST_KNOWN - 1;
  for (const [row, cells] of rows.slice(0, MOST_HEAD_ROW).entries()) {
    const mapping = mappingOf(cells.map(textOf));
    const known = mapping.filter((role) => role !== null).length;
    if (known > most) {
      best = { row, mapping };
      most = known;
    }
  }
  return best;
}

/** The sheet of a file whose head names most columns, and where it names none the first, with its first row as head. */
export function chosenSheet(sheets: readonly SheetTable[]): { sheet: SheetTable; head: SheetHead } | null {
  let best: { sheet: SheetTable; head: SheetHead } | null = null;
  const known = (head: SheetHead | undefined): number =>
    head?.mapping.filter((role) => role !== null).length ?? 0;
  for (const sheet of sheets) {
    const head = headOf(sheet);
    if (head !== null && known(head) > known(best?.head)) best = { sheet, head };
  }
  const [first] = sheets;
  if (best !== null || first === undefined) return best;
  return { sheet: first, head: { row: 0, mapping: (first.rows[0] ?? []).map(() => null) } };
}

/** Each role once: of two columns that could bear it, the first does. */
function mappingOf(heads: readonly string[]): Mapping {
  const taken = new Set<Role>();
  return heads.map((head) => {
    const words = plainText(head);
    const role = HEADS.find(([, pattern]) => words !== "" && pattern.test(words))?.[0] ?? null;
    if (role === null || taken.has(role)) return null;
    taken.add(role);
    return role;
  });
}
