/** Both screens come as one file: the first screen need not name each. */
export { ComparedListsPage } from "./lists-page.tsx";
export { ComparedProgramsPage } from "./programs-page.tsx";
