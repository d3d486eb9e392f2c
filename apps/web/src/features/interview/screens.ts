/** All screens come as one file: who sees the list practises, or opens a sheet, next. */
export { InterviewPage } from "./interview-page.tsx";
export { PlaceBelow } from "./place-below.tsx";
