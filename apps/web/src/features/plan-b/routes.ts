import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/prepare";

/** Other work in informatics, and what keeps a later match open. */
export const PLAN_B: Feature = {
  routes: [
    {
      path: "/prepare/plan-b",
      screen: lazyScreen(async () => (await import("./plan-b-page.tsx")).PlanBPage),
      place,
      under: place,
      ofSeason: true,
    },
  ],
};
