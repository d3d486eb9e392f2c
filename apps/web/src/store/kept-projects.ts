import { keptProjects, keptTables } from "../storage/projects.ts";

/** The projects of this device and their tables, for every part of the app, so that writing and forgetting keep their order. */
export const projects = keptProjects();
export const tables = keptTables();
