import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";
import { isProgramsPart } from "./compare-address.ts";

const place = "/list";

/** Programs side by side, and one list beside another. */
export const COMPARE: Feature = {
  routes: [
    {
      path: "/list/compare/:ids+",
      screen: lazyScreen(async () => (await import("./programs-page.tsx")).ComparedProgramsPage),
      takes: ({ ids = "" }) => isProgramsPart(ids),
      place,
      ofSeason: true,
    },
    {
      path: "/list/compare",
      screen: lazyScreen(async () => (await import("./lists-page.tsx")).ComparedListsPage),
      place,
      ofSeason: true,
    },
  ],
};
