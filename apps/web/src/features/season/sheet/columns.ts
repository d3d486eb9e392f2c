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

/** Words that may stand around a head without a change of its meaning: "Date of reply", "Invited on", "Applied (y/n)". */
const BEFORE = "(?:date|day|when|of|i|my|was|got|received|current)";
const BEHIND = "(?:on|at|date|dates|day|y n|yes no)";

/** The words as a whole head: what only begins like one, such as the name of a hospital, is none. */
function whole(words: string): RegExp {
  return new RegExp(`^(?:${BEFORE} )*(?:${words})(?: ${BEHIND})*$`);
}

const PLACE = "programs?|hospitals?|institutions?|sites?|residency|residencies";
const REPLY = "response|reply|answer|decision|result|status";

/** Words that name a column, as people write them; the first that fits counts. */
const HEADS: readonly (readonly [Role, RegExp])[] = [
  ["code", whole("(?:(?:program|acgme|nrmp|eras) )*(?:id|code|number|no)|acgme|nrmp")],
  ["specialty", whole("speciality|specialty|specialties|field|department")],
  ["city", whole("(?:city|town)(?: (?:and )?state| name)?")],
  ["state", /^(?:state|st|state code)$/],
  ["signal", whole("(?:program |preference )?signals?(?: (?:sent|used|type|level|tier|gold|silver|or))*")],
  ["interviewed", whole("interview(?:ed|s)?(?: (?:held|done|booked|scheduled))?|iv (?:date|day)")],
  [
    "invited",
    whole(
      "(?:(?:interview|iv) )?(?:invited|invites?|invitations?|offers?|offered)(?: (?:to|for) interview)?(?: received)?|ivs?|ii|(?:interview|iv)(?: date)? received",
    ),
  ],
  ["rejected", whole("reject(?:s|ed|ion|ions)?|denied|regrets?|declined by (?:the )?program")],
  ["withdrawn", whole("withdrawn|withdrew|withdrawals?|cancell?ed|cancellations?")],
  [
    "heard",
    whole(`heard(?: back)?|since|date|day|updated|last updated?|(?:${REPLY}) date|date of (?:${REPLY})`),
  ],
  ["applied", whole("applied|sent|submitted|application (?:date|sent|submitted)|date of application")],
  [
    "status",
    whole(
      `(?:application |program |interview )?(?:${REPLY}|outcome)s?|(?:status|state) of application|application`,
    ),
  ],
  ["name", whole(`(?:${PLACE})(?: (?:${PLACE}|name|title))*|name(?: of (?:the )?(?:${PLACE}))?`)],
];

const MOST_HEAD_ROW = 10;
const LEAST_KNOWN = 2;
/** What the cells of one application can say by the same words as a head. */
const TOLD_ALIKE: readonly Role[] = ["applied", "invited", "interviewed", "rejected", "withdrawn"];

/** What a sheet's head says: in which row it stands (from 0; `null` = it has none), and what each column means by it. */
export interface SheetHead {
  readonly row: number | null;
  readonly mapping: Mapping;
}

/** The rows that hold applications begin here, from 0. */
export function firstRowOf({ row }: SheetHead): number {
  return row === null ? 0 : row + 1;
}

/** What a column is called: the words of its head, or "Column" with its number. */
export function columnName({ rows }: SheetTable, { row }: SheetHead, column: number): string {
  return (row === null ? "" : textOf(rows[row]?.[column])) || `Column ${column + 1}`;
}

/** Numbers (from 1) of the rows above the head that hold something. */
export function rowsAbove({ rows }: SheetTable, { row }: SheetHead): readonly number[] {
  return rows
    .slice(0, row ?? 0)
    .flatMap((cells, at) => (cells.some((cell) => textOf(cell) !== "") ? [at + 1] : []));
}

/** The head of a sheet: the earliest row among the first that names two columns; `null` where none does. */
export function headOf({ rows }: SheetTable): SheetHead | null {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  for (const [row, cells] of rows.slice(0, MOST_HEAD_ROW).entries()) {
    const mapping = mappingOf(Array.from({ length: width }, (_, column) => textOf(cells[column])));
    if (isHead(mapping)) return { row, mapping };
  }
  return null;
}

/** A row with a state and a signal alone may be that of an application. */
function isHead(mapping: Mapping): boolean {
  const known = mapping.filter((role) => role !== null);
  const told = known.filter((role) => TOLD_ALIKE.includes(role));
  const alike = told.length === 1 && known.every((role) => role === "signal" || told.includes(role));
  return known.length >= LEAST_KNOWN && !alike;
}

/** The sheet of a file whose head names most columns, and where none has a head the first. */
export function chosenSheet(sheets: readonly SheetTable[]): SheetTable | null {
  const known = (sheet: SheetTable): number =>
    headOf(sheet)?.mapping.filter((role) => role !== null).length ?? 0;
  return sheets.reduce<SheetTable | null>(
    (best, sheet) => (best === null || known(sheet) > known(best) ? sheet : best),
    null,
  );
}

/** The head of a sheet; of one without a head, that no column is known and every row is read. */
export function headOrNone(sheet: SheetTable): SheetHead {
  const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  return headOf(sheet) ?? { row: null, mapping: Array.from({ length: width }, () => null) };
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
