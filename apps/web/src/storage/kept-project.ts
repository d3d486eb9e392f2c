import type { Paper } from "./paper.ts";

/** At most so many projects of one profile, characters of a project file, and characters of its table are kept. */
export const PROJECT_LIMITS = { projects: 20, characters: 200_000, tableCharacters: 30_000_000 } as const;

/** The tree of a project file (`smartpick/project@1`) as she fills it in; it may still have gaps and slips. */
export type ProjectTree = Readonly<Record<string, unknown>>;

/** One of her projects. Its table, which may be large, lies apart under the same id. */
export interface KeptProject extends Paper {
  readonly file: ProjectTree;
  /** Name of the file that the table came from; `null` = there is none. */
  readonly table: string | null;
}

/** The table of a project as text with commas. */
export interface KeptTable extends Paper {
  readonly name: string;
  readonly text: string;
}

/** What a project is called; without a title, that it has none. */
export function projectTitle({ title }: ProjectTree): string {
  return typeof title === "string" && title.trim() !== "" ? title.trim() : "Project without a title";
}

/** The key under which a further table of a project lies. */
export function tableKey(id: string, name: string): string {
  return `${id}/${name}`;
}

/** Names of the further tables that a project file tells of: of its comparison, and on the use of a record system. */
export function namedTables({ comparison, evaluations }: ProjectTree): readonly string[] {
  const told = [comparison, ...(Array.isArray(evaluations) ? evaluations : [])];
  return told.map((one) => fieldsOf(one).data).filter((name) => typeof name === "string");
}

/** The project in what lies in the database; `null` where another build, or a slip, has left what is none. */
export function projectFrom(kept: unknown): KeptProject | null {
  const paper = paperFrom(kept);
  if (paper === null) return null;
  const { file, table } = fieldsOf(kept);
  if (!isTree(file) || JSON.stringify(file).length > PROJECT_LIMITS.characters) return null;
  if (table !== null && !isShort(table)) return null;
  return { ...paper, file, table };
}

/** The table in what lies in the database; `null` for what is none. */
export function tableFrom(kept: unknown): KeptTable | null {
  const paper = paperFrom(kept);
  const { name, text } = fieldsOf(kept);
  if (paper === null || !isShort(name)) return null;
  if (typeof text !== "string" || text.length > PROJECT_LIMITS.tableCharacters) return null;
  return { ...paper, name, text };
}

function paperFrom(kept: unknown): Paper | null {
  const { id, document, lot, changed, trashed } = fieldsOf(kept);
  if (!isShort(id) || !isShort(document) || !isNumber(lot) || !isNumber(changed)) return null;
  if (trashed !== null && !isNumber(trashed)) return null;
  return { id, document, lot, changed, trashed };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isTree(value) ? value : {};
}

function isTree(value: unknown): value is ProjectTree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isShort = (value: unknown): value is string => typeof value === "string" && value.length <= 400;
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
