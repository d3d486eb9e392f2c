import type { ReactNode } from "react";

/** One of the places of the bar, in the order of the journey, with the screens inside it as tabs. */
export interface Place {
  readonly name: string;
  readonly path: string;
  readonly key: string;
  readonly icon: ReactNode;
  readonly tabs: readonly { readonly name: string; readonly path: string }[];
}

/** Every place that is open. */
export const PLACES: readonly Place[] = [
  {
    name: "Me",
    path: "/me",
    key: "m",
    icon: (
      <>
        <circle cx="11" cy="7" r="4" />
        <path d="M3 20c1-5 4-7 8-7s7 2 8 7" />
      </>
    ),
    tabs: [
      { name: "My answers", path: "/me" },
      { name: "My files", path: "/me/files" },
      { name: "Settings", path: "/me/settings" },
    ],
  },
  {
    name: "Chances",
    path: "/chances",
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
    tabs: [
      { name: "My chances", path: "/chances" },
      { name: "Specialties", path: "/chances/specialties" },
    ],
  },
  {
    name: "List",
    path: "/list",
    key: "l",
    icon: <path d="M8 5h12M8 11h12M8 17h12M2.5 5h1M2.5 11h1M2.5 17h1" />,
    tabs: [
      { name: "Programs", path: "/list" },
      { name: "Costs", path: "/list/costs" },
      { name: "Not on the list", path: "/list/others" },
      { name: "Ask first", path: "/list/ask-first" },
    ],
  },
];

/** The place that a path belongs to; a program page belongs to the list. */
export function placeOf(path: string): Place | null {
  if (path.startsWith("/program/")) return PLACES.find((place) => place.name === "List") ?? null;
  return PLACES.find((place) => path === place.path || path.startsWith(`${place.path}/`)) ?? null;
}

/** The tab of a place that a path shows: the longest that fits. */
export function tabOf(place: Place, path: string): string {
  const fits = place.tabs.filter((tab) => path === tab.path || path.startsWith(`${tab.path}/`));
  return fits.sort((a, b) => b.path.length - a.path.length)[0]?.path ?? place.path;
}
