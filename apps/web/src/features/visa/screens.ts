/** Both screens come as one file: the first screen need not name each. */
export { MovedPage } from "./moved-page.tsx";
export { VisaPage } from "./visa-page.tsx";
