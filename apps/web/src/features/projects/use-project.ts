import { useCallback } from "react";
import type { KeptProject, ProjectTree } from "../../storage/kept-project.ts";
import { changeProject } from "../../store/projects.ts";

export { entriesAt, textAt } from "./tree-fields.ts";

/** Enters a field of a project; what is empty is taken out of its file. */
export type SetField = (key: string, value: unknown) => void;

/** What changes the file of a project, field by field. */
export function useSetField({ id }: Pick<KeptProject, "id">): SetField {
  return useCallback(
    (key, value) => {
      changeProject(id, ({ file }) => ({ file: withField(file, key, value) }));
    },
    [id],
  );
}

/** The tree with one field in its place. */
function withField(tree: ProjectTree, key: string, value: unknown): ProjectTree {
  const { [key]: _, ...others } = tree;
  const isEmpty =
    value === undefined || value === "" || value === null || (Array.isArray(value) && value.length === 0);
  return isEmpty ? others : { ...others, [key]: value };
}
