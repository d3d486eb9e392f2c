import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature, Screen } from "../../frame/route.ts";

const path = "/prepare/application";
const place = "/prepare";
const within = { place, under: place, ofSeason: true };

/** One of the screens: they come as one file. */
const screen = (name: keyof typeof import("./screens.ts")): Screen =>
  lazyScreen(async () => (await import("./screens.ts"))[name]);

/** What goes into the application form: her entries with their counts, ready to be copied field by field. */
export const APPLICATION: Feature = {
  routes: [
    { ...within, path, screen: screen("ApplicationPage") },
    { ...within, path: `${path}/copy`, screen: screen("CopyPage") },
    {
      ...within,
      path: `${path}/experience/:number`,
      screen: screen("ExperiencePage"),
      takes: ({ number = "" }) => /^[1-9]\d?$/.test(number),
      screenKey: ({ number = "" }) => number,
    },
  ],
};
