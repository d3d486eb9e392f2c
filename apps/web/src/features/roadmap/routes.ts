import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature, Screen } from "../../frame/route.ts";

const place = "/prepare";
const besides = { place, under: place, ofSeason: true };

/** One of the screens: they come as one file, so that the first screen need not name each. */
const screen = (name: keyof typeof import("./screens.ts")): Screen =>
  lazyScreen(async () => (await import("./screens.ts"))[name]);

/** The dated plan, and what lies beyond it: the fellowships, and plan B. */
export const ROADMAP: Feature = {
  routes: [
    { path: "/prepare/roadmap", screen: screen("RoadmapPage"), place, tab: "Roadmap" },
    { ...besides, path: "/prepare/fellowships", screen: screen("FellowshipsPage") },
    { ...besides, path: "/prepare/plan-b", screen: screen("PlanBPage") },
  ],
};
