import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";
import "./how.css";

/** Where the numbers come from, and how they fared. */
export const HOW: Feature = {
  routes: [
    { path: "/how", screen: lazyScreen(async () => (await import("./how-page.tsx")).HowPage) },
    {
      path: "/how/calibration",
      screen: lazyScreen(async () => (await import("./calibration-page.tsx")).CalibrationPage),
    },
    {
      path: "/how/glossary/:term?",
      screen: lazyScreen(async () => (await import("./glossary/glossary-page.tsx")).GlossaryPage),
    },
  ],
};
