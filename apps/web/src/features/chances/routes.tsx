import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";
import { namedChanges } from "./what-if/named-changes.ts";
import "./chances.css";

const place = "/chances";

/** How a season may end, what would change it, and specialties side by side. */
export const CHANCES: Feature = {
  place: {
    name: "Chances",
    path: place,
    key: "c",
    icon: [5, 11, 17].map((cy, row) =>
      [5, 11, 17].map((cx, column) => (
        <circle
          key={`${cx}-${cy}`}
          cx={cx}
          cy={cy}
          r="2"
          className={row === 0 && column < 2 ? "f" : undefined}
        />
      )),
    ),
  },
  routes: [
    {
      path: "/chances",
      screen: lazyScreen(async () => (await import("./chances-page.tsx")).ChancesPage),
      place,
      tab: "My chances",
      ofSeason: true,
    },
    {
      path: "/chances/what-if/:change?",
      screen: lazyScreen(async () => (await import("./what-if/what-if-page.tsx")).WhatIfPage),
      takes: ({ change }) => change === undefined || namedChanges(change) !== null,
      place,
      tab: "What if",
      ofSeason: true,
    },
    {
      path: "/chances/specialties",
      screen: lazyScreen(async () => (await import("./specialties-page.tsx")).SpecialtiesPage),
      place,
      tab: "Specialties",
      ofSeason: true,
    },
  ],
};
