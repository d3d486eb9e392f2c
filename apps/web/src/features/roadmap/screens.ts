/** The screens of the way ahead come as one file: each leads to the others. */
export { FellowshipsPage } from "../fellowships/fellowships-page.tsx";
export { PlanBPage } from "../plan-b/plan-b-page.tsx";
export { RoadmapPage } from "./roadmap-page.tsx";
