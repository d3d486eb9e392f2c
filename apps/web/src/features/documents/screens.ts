/** Both screens come as one file: who sees the list opens a text next. */
export { DocumentsPage } from "./documents-page.tsx";
export { TextPage } from "./text-page.tsx";
