import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

/** Thirty to forty programs by three criteria: a page of the list. */
export const SHORTLIST: Feature = {
  routes: [
    {
      path: "/list/shortlist",
      screen: lazyScreen(async () => (await import("./shortlist-page.tsx")).ShortlistPage),
      place: "/list",
      ofSeason: true,
    },
  ],
};
