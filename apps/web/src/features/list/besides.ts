/** Both screens come as one file: the first screen need not name each. */
export { CostsPage } from "./costs-page.tsx";
export { OthersPage } from "./others-page.tsx";
