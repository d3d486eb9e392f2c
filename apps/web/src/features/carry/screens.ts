// One file for the browser: each further one costs the first screen its name.
export { ArrivePage } from "./arrive-page.tsx";
export { MovePage } from "./move-page.tsx";
export { ViewLinkSheet } from "./view-link-sheet.tsx";
