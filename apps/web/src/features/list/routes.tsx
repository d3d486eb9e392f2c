import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";
import { DROPPED, viewOf } from "./list-view.ts";

const place = "/list";

const besides = () => import("./besides.ts");

/** The list, its map, its costs, and what is not on it. */
export const LIST: Feature = {
  place: {
    name: "List",
    path: place,
    key: "l",
    icon: <path d="M8 5h12M8 11h12M8 17h12M2.5 5h1M2.5 11h1M2.5 17h1" />,
  },
  routes: [
    {
      path: "/list/:show?",
      screen: lazyScreen(async () => (await import("./list-page.tsx")).ListPage),
      takes: ({ show }) => show === DROPPED || viewOf(show) !== null,
      place,
      tab: "Programs",
      ofSeason: true,
    },
    {
      path: "/list/map",
      screen: lazyScreen(async () => (await import("./map/map-page.tsx")).MapPage),
      place,
      tab: "Map",
      ofSeason: true,
    },
    {
      path: "/list/costs",
      screen: lazyScreen(async () => (await besides()).CostsPage),
      place,
      tab: "Costs",
      ofSeason: true,
    },
    {
      path: "/list/others",
      screen: lazyScreen(async () => (await besides()).OthersPage),
      place,
      ofSeason: true,
    },
  ],
};
