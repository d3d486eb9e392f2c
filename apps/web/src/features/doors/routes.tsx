import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const season = "/season";
const screens = () => import("./screens.ts");

/** Rank list, SOAP week and Prepare: what each holds today, and the days that matter for it. */
export const DOORS: Feature = {
  place: {
    name: "Prepare",
    path: "/prepare",
    key: "p",
    icon: <path d="M5 3h9l3 3v13H5zM8 9h6M8 12.5h6M8 16h4" />,
  },
  routes: [
    {
      path: "/season/rank-list",
      screen: lazyScreen(async () => (await screens()).RankListPage),
      place: season,
      tab: "Rank list",
      ofSeason: true,
    },
    {
      path: "/season/soap",
      screen: lazyScreen(async () => (await screens()).SoapPage),
      place: season,
      tab: "SOAP week",
      ofSeason: true,
    },
    {
      path: "/prepare",
      screen: lazyScreen(async () => (await screens()).PreparePage),
      place: "/prepare",
      tab: "All",
      ofSeason: true,
    },
  ],
};
