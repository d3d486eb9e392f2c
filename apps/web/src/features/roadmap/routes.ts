import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/prepare";

/** The dated plan: what cannot wait, and the last day to begin each step. */
export const ROADMAP: Feature = {
  routes: [
    {
      path: "/prepare/roadmap",
      screen: lazyScreen(async () => (await import("./roadmap-page.tsx")).RoadmapPage),
      place,
      tab: "Roadmap",
    },
  ],
};
