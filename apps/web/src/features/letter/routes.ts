import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/list";

/** A letter of one page for an adviser, made of the answers on screen. */
export const LETTER: Feature = {
  routes: [
    {
      path: "/list/letter",
      screen: lazyScreen(async () => (await import("./letter-page.tsx")).LetterPage),
      place,
      ofSeason: true,
    },
  ],
};
