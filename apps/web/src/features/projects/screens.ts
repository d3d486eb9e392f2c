/** Both screens come as one file: who sees the list opens a project next. */
export { ProjectPage } from "./project-page.tsx";
export { ProjectsPage } from "./projects-page.tsx";
