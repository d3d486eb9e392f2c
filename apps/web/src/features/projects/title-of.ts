import type { ProjectTree } from "../../storage/kept-project.ts";

/** What a project is called as long as it has no title. */
const UNTITLED = "Project without a title";

/** The title of a project. */
export function titleOf({ title }: ProjectTree): string {
  return typeof title === "string" && title.trim() !== "" ? title.trim() : UNTITLED;
}
