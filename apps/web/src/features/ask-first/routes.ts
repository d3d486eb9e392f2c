import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

/** What to find out before paying: a tab of the list. */
export const ASK_FIRST: Feature = {
  routes: [
    {
      path: "/list/ask-first",
      screen: lazyScreen(async () => (await import("./ask-first-page.tsx")).AskFirstPage),
      place: "/list",
      tab: "Ask first",
      ofSeason: true,
    },
  ],
};
