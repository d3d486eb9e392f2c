// With the sealing itself, which is larger than all other screens of this folder.
export { AdviserPage } from "./adviser-page.tsx";
export { SealPage } from "./seal-page.tsx";
