/** The screens come as one file: the first screen need not name each. */
export { PreparePage } from "./prepare-page.tsx";
export { RankListPage } from "./rank-list-page.tsx";
export { SoapPage } from "./soap-page.tsx";
