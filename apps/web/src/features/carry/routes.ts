import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/me";
const under = "/me/files";
// Each import that is written names its files once more in the first screen.
const screens = () => import("./screens.ts");
const sealing = () => import("./sealing-screens.ts");

/** The ways of answers to another device or person, and of a view. */
export const CARRY: Feature = {
  routes: [
    {
      path: "/me/move",
      screen: lazyScreen(async () => (await screens()).MovePage),
      place,
      under,
    },
    {
      path: "/me/seal/:key?",
      screen: lazyScreen(async () => (await sealing()).SealPage),
      screenKey: ({ key = "" }) => key,
      place,
      under,
    },
    {
      path: "/carry",
      screen: lazyScreen(async () => (await screens()).ArrivePage),
      place,
      under,
    },
    { path: "/adviser", screen: lazyScreen(async () => (await sealing()).AdviserPage) },
  ],
};
