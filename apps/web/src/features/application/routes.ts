import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/prepare";

/** What goes into the application form: her entries with their counts, ready to be copied field by field. */
export const APPLICATION: Feature = {
  routes: [
    {
      path: "/prepare/application",
      screen: lazyScreen(async () => (await import("./screens.ts")).ApplicationPage),
      place,
      tab: "Application",
      ofSeason: true,
    },
    {
      path: "/prepare/application/copy",
      screen: lazyScreen(async () => (await import("./screens.ts")).CopyPage),
      place,
      under: "/prepare/application",
      ofSeason: true,
    },
    {
      path: "/prepare/application/experience/:number",
      screen: lazyScreen(async () => (await import("./screens.ts")).ExperiencePage),
      takes: ({ number = "" }) => /^[1-9]\d?$/.test(number),
      screenKey: ({ number = "" }) => number,
      place,
      under: "/prepare/application",
      ofSeason: true,
    },
  ],
};
