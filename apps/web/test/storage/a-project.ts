import type { KeptProject } from "../../src/storage/kept-project.ts";

/** A kept project of the profile `one`, with what is given in its place. */
export function aProject(given: Partial<KeptProject> = {}): KeptProject {
  return {
    id: "p",
    document: "one",
    lot: 1,
    file: { kind: "workflow", title: "Missed visits" },
    table: null,
    changed: 10,
    trashed: null,
    ...given,
  };
}
