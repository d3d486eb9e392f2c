/** Both screens come as one file: the first screen need not name each. */
export { FilesPage } from "./files-page.tsx";
export { SettingsPage } from "./settings-page.tsx";
