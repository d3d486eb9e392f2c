import { namedTables, type ProjectTree } from "../../storage/kept-project.ts";

/** The name under which a project file finds its table. */
export function csvName(name: string): string {
  const plain = name.replaceAll(/[\\/:\p{Cc}]/gu, "-").trim();
  return /[^.]\.csv$/i.test(plain) ? plain : `${plain.replace(/\.\w*$/, "") || "table"}.csv`;
}

/** The same, or with a number behind it where another table of the project has that name; `own` may be taken again. */
export function freeName(tree: ProjectTree, name: string, own: string | null): string {
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
