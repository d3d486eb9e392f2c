/** The screens come as one file: both are about one block of the profile. */
export { InformaticsPage } from "./informatics-page.tsx";
export { PeoplePage } from "./people-page.tsx";
