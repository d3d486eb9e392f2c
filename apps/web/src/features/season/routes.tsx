import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/season";

/** The season as it happens: what was sent, what came back, what is due. */
export const SEASON: Feature = {
  place: {
    name: "Season",
    path: place,
    key: "s",
    icon: <path d="M3 5h16v14H3zM3 9.5h16M7.5 2.5v4M14.5 2.5v4M7 14h2.5M12.5 14H15" />,
  },
  routes: [
    {
      path: "/season",
      screen: lazyScreen(async () => (await import("./tracker-page.tsx")).TrackerPage),
      place,
      tab: "Tracker",
      ofSeason: true,
    },
    {
      path: "/season/import",
      screen: lazyScreen(async () => (await import("./sheet/sheet-page.tsx")).SheetPage),
      place,
      ofSeason: true,
    },
  ],
};
