import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";
import { isProgramsPart } from "./compare-address.ts";

const place = "/list";
const screens = () => import("./screens.ts");

/** Programs side by side, and one list beside another. */
export const COMPARE: Feature = {
  routes: [
    {
      path: "/list/compare/:ids+",
      screen: lazyScreen(async () => (await screens()).ComparedProgramsPage),
      takes: ({ ids = "" }) => isProgramsPart(ids),
      place,
      ofSeason: true,
    },
    {
      path: "/list/compare",
      screen: lazyScreen(async () => (await screens()).ComparedListsPage),
      place,
      ofSeason: true,
    },
  ],
};
