import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";
import "./carry.css";

const place = "/me";
const under = "/me/files";
const SealPage = lazyScreen(async () => (await import("./seal-page.tsx")).SealPage);

/** The ways of answers to another device or person, and of a view. */
export const CARRY: Feature = {
  routes: [
    {
      path: "/me/move",
      screen: lazyScreen(async () => (await import("./move-page.tsx")).MovePage),
      place,
      under,
    },
    { path: "/me/seal", screen: SealPage, place, under },
    {
      path: "/me/seal/:key",
      screen: SealPage,
      takes: ({ key = "" }) => /^age1[a-z0-9]{58}$/.test(key),
      screenKey: ({ key = "" }) => key,
      place,
      under,
    },
    {
      path: "/carry",
      screen: lazyScreen(async () => (await import("./arrive-page.tsx")).ArrivePage),
      place,
      under,
    },
    { path: "/adviser", screen: lazyScreen(async () => (await import("./adviser-page.tsx")).AdviserPage) },
  ],
};
