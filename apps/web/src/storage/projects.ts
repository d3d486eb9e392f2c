import { PROJECTS, TABLES } from "./forget-projects.ts";
import { type KeptProject, type KeptTable, projectFrom, tableFrom } from "./kept-project.ts";
import { keptPapers, type Papers } from "./papers.ts";

/** Her projects on this device. */
export function keptProjects(): Papers<KeptProject> {
  return keptPapers({ database: PROJECTS, store: "projects", read: projectFrom });
}

/** The tables of her projects on this device, each under the id of its project. */
export function keptTables(): Papers<KeptTable> {
  return keptPapers({ database: TABLES, store: "tables", read: tableFrom });
}
