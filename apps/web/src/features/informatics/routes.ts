import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature, Screen } from "../../frame/route.ts";

const within = { place: "/prepare", under: "/prepare" };

/** One of the screens: they come as one file. */
const screen = (name: keyof typeof import("./screens.ts")): Screen =>
  lazyScreen(async () => (await import("./screens.ts"))[name]);

/** What she can prove in informatics and what to do next; and the people, meetings and journals that help. */
export const INFORMATICS: Feature = {
  routes: [
    { ...within, path: "/prepare/informatics", screen: screen("InformaticsPage") },
    { ...within, path: "/prepare/people", screen: screen("PeoplePage") },
  ],
};
