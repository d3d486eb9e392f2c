import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/me";
const under = "/me/files";

/** The ways of answers to another device or person, and of a view. */
export const CARRY: Feature = {
  routes: [
    {
      path: "/me/move",
      screen: lazyScreen(async () => (await import("./screens.ts")).MovePage),
      place,
      under,
    },
    {
      path: "/me/seal/:key?",
      screen: lazyScreen(async () => (await import("./sealing-screens.ts")).SealPage),
      screenKey: ({ key = "" }) => key,
      place,
      under,
    },
    {
      path: "/carry",
      screen: lazyScreen(async () => (await import("./screens.ts")).ArrivePage),
      place,
      under,
    },
    { path: "/adviser", screen: lazyScreen(async () => (await import("./sealing-screens.ts")).AdviserPage) },
  ],
};
