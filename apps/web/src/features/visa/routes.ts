import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/season";
const screens = () => import("./screens.ts");

/** Dated visa rules: a tab of the season, which no chance reads. */
export const VISA: Feature = {
  routes: [
    {
      path: "/season/visa",
      screen: lazyScreen(async () => (await screens()).VisaPage),
      place,
      tab: "Visa",
    },
    // Where the rules stood before; links to it are kept by readers.
    {
      path: "/chances/visa",
      screen: lazyScreen(async () => (await screens()).MovedPage),
      place,
    },
  ],
};
