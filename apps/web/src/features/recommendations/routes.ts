import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

/** Letters of recommendation: who can speak for what, the next step of each, and a page of facts for each writer. */
export const RECOMMENDATIONS: Feature = {
  routes: [
    {
      path: "/prepare/letters/:which?",
      screen: lazyScreen(async () => (await import("./letter-screens.tsx")).LetterScreens),
      screenKey: ({ which = "" }) => which,
      place: "/prepare",
      under: "/prepare",
      ofSeason: true,
    },
  ],
};
