import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

/** One program; its page belongs to the list. */
export const PROGRAM: Feature = {
  routes: [
    {
      path: "/program/:id+",
      screen: lazyScreen(async () => (await import("./program-page.tsx")).ProgramPage),
      screenKey: ({ id = "" }) => id,
      place: "/list",
      ofSeason: true,
    },
  ],
};
