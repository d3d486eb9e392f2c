import { projectFrom } from "./kept-project.ts";
import { unsavedPapers } from "./unsaved-papers.ts";

/** Projects that a page which went had typed in last. */
export const unsavedProjects = unsavedPapers("smartpick-projects-unsaved", projectFrom);
