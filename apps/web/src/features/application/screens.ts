/** The screens come as one file: who sees the list opens an entry next. */
export { ApplicationPage } from "./application-page.tsx";
export { CopyPage } from "./copy-page.tsx";
export { ExperiencePage } from "./experience-page.tsx";
