import type { GuidedProject, Problem } from "@smartpick/core";
import { parseProjectValue } from "@smartpick/profile";
import type { ProjectTree } from "../../storage/kept-project.ts";

/** A project as far as it can be read, and what in it cannot. */
export interface ReadProject {
  readonly project: GuidedProject;
  readonly problems: readonly Problem[];
}

/** Entries of lists count once they have what names them. */
const NAMED_BY: Readonly<Record<string, string>> = {
  measures: "name",
  interventions: "text",
  phases: "name",
  left_out: "at",
  evaluations: "data",
};

/**
 * The project of a tree that is being filled in: empty fields count as not told, and entries without a name as not there yet.
 * A field that is refused is left out, and said.
 */
export function toldProject(tree: ProjectTree): ReadProject {
  const told = withoutEmpty({ ...tree, title: tree.title || "Untitled" }) as ProjectTree;
  const parsed = parseProjectValue(told);
  if (parsed.ok) return { project: parsed.value, problems: [] };
  const { problems } = parsed;
  const kept: Record<string, unknown> = { ...told };
  for (const { path } of problems) {
    const [key = ""] = path.split(/[.[]/, 1);
    if (key !== "kind" && key !== "title") delete kept[key];
  }
  const again = parseProjectValue(kept);
  if (again.ok) return { project: again.value, problems };
  const least = parseProjectValue({ kind: tree.kind, title: "Untitled" });
  if (!least.ok) throw new Error("a project without a kind");
  return { project: least.value, problems };
}

function withoutEmpty(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) {
    const key = NAMED_BY[name];
    const entries = value.map((entry) => withoutEmpty(entry)).filter((entry) => entry !== undefined);
    return key === undefined ? entries : entries.filter((entry) => isNamed(entry, key));
  }
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const told = Object.entries(value).flatMap(([key, one]) => {
    const kept = withoutEmpty(one, key);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

function isNamed(entry: unknown, key: string): boolean {
  return typeof entry === "object" && entry !== null && key in entry;
}
