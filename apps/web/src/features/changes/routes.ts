import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

/** What newer facts changed: a page of the list. */
export const CHANGES: Feature = {
  routes: [
    {
      path: "/list/changes",
      screen: lazyScreen(async () => (await import("./changes-page.tsx")).ChangesPage),
      place: "/list",
      ofSeason: true,
    },
  ],
};
