import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/prepare";
const path = "/prepare/interview";
const screens = () => import("./screens.ts");

/** What she will be asked; below it the practice of one question, and a sheet of one program. */
export const INTERVIEW: Feature = {
  routes: [
    {
      path,
      screen: lazyScreen(async () => (await screens()).InterviewPage),
      place,
      under: place,
      ofSeason: true,
    },
    {
      path: `${path}/:at+`,
      screen: lazyScreen(async () => (await screens()).PlaceBelow),
      screenKey: ({ at = "" }) => at,
      place,
      under: place,
    },
  ],
};
