import type { KeptProject } from "../storage/kept-project.ts";
import { readProjects, useProjects } from "./projects.ts";
import { type PapersOnScreen, usePapersOnScreen } from "./use-papers.ts";

/** Reads the projects of the profile on screen, again whenever the tab comes back: another may have written. */
export function useProjectsOnScreen(): PapersOnScreen<KeptProject> {
  return usePapersOnScreen(useProjects, readProjects);
}
