import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";
import "./me.css";
import { STEPS } from "./steps.ts";

const place = "/me";

const besides = () => import("./besides.ts");

/** Answers, files and settings. */
export const ME: Feature = {
  place: {
    name: "Me",
    path: place,
    key: "m",
    icon: (
      <>
        <circle cx="11" cy="7" r="4" />
        <path d="M3 20c1-5 4-7 8-7s7 2 8 7" />
      </>
    ),
  },
  routes: [
    {
      path: "/me/:step?",
      screen: lazyScreen(async () => (await import("./me-page.tsx")).MePage),
      takes: ({ step }) => step === undefined || STEPS.some(({ id }) => id === step),
      screenKey: ({ step = "" }) => step,
      place,
      tab: "My answers",
      ofSeason: true,
    },
    {
      path: "/me/files/:part?",
      screen: lazyScreen(async () => (await besides()).FilesPage),
      takes: ({ part }) => part === undefined || part === "erase",
      place,
      tab: "My files",
    },
    {
      path: "/me/settings",
      screen: lazyScreen(async () => (await besides()).SettingsPage),
      place,
      tab: "Settings",
    },
  ],
};
