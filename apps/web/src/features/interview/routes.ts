import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/prepare";
const under = "/prepare/interview";
const screens = () => import("./screens.ts");

/** What she will be asked; below it the practice of one question, and a sheet of one program. */
export const INTERVIEW: Feature = {
  routes: [
    {
      path: under,
      screen: lazyScreen(async () => (await screens()).InterviewPage),
      place,
      tab: "Interview",
      ofSeason: true,
    },
    {
      path: `${under}/:at+`,
      screen: lazyScreen(async () => (await screens()).PlaceBelow),
      screenKey: ({ at = "" }) => at,
      place,
      under,
    },
  ],
};
