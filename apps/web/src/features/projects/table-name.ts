import { namedTables, type ProjectTree } from "../../storage/kept-project.ts";

/** Most letters of a name before its ending: a project file takes 300 characters, and letters may take two. */
const MOST_LETTERS = 120;

/** Separators of folders, and what a project file refuses: controls, halves of letters, and marks that turn the direction. */
const NOT_IN_NAMES = /[\\/:\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** The name under which a project file finds its table: that of the file that was opened, as a .csv beside it. */
export function csvName(name: string): string {
  const whole = name.replaceAll(NOT_IN_NAMES, "-").trim();
  const ending = /\.\w{1,5}$/.exec(whole)?.[0] ?? "";
  const stem = [...whole.slice(0, whole.length - ending.length)].slice(0, MOST_LETTERS).join("");
  const plain = `${stem}${ending}`;
  return /[^.]\.csv$/i.test(plain) ? plain : `${plain.replace(/\.\w*$/, "") || "table"}.csv`;
}

/** The same, or with a number behind it where another table of the project has that name; `own` may be taken again. */
export function freeCsvName(tree: ProjectTree, name: string, own: string | null): string {
  const chart = (tree.chart as ProjectTree | undefined)?.data;
  const taken = new Set(
    [...namedTables(tree), chart].filter((one) => typeof one === "string" && one !== own).map(lower),
  );
  const wanted = csvName(name);
  for (let number = 1; ; number++) {
    const tried = number === 1 ? wanted : wanted.replace(/\.csv$/i, `-${number}.csv`);
    if (!taken.has(lower(tried))) return tried;
  }
}

function lower(name: unknown): string {
  return String(name).toLowerCase();
}
