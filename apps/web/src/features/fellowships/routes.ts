import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/prepare";

/** The fellowships in clinical informatics beside her list and profile. */
export const FELLOWSHIPS: Feature = {
  routes: [
    {
      path: "/prepare/fellowships",
      screen: lazyScreen(async () => (await import("./fellowships-page.tsx")).FellowshipsPage),
      place,
      under: place,
      ofSeason: true,
    },
  ],
};
