import type { Feature, PlaceHead, Route } from "./route.ts";

/** One of the places of the bar with its screens as tabs. */
export interface Place extends PlaceHead {
  readonly tabs: readonly { readonly name: string; readonly path: string }[];
}

/** Every address that the features bring, in their order. */
export function routesOf(features: readonly Feature[]): readonly Route[] {
  return features.flatMap(({ routes }) => routes);
}

/** The places that the features open, each with the tabs that any feature puts into it, in the order of the features. */
export function placesOf(features: readonly Feature[]): readonly Place[] {
  const routes = routesOf(features);
  return features.flatMap(({ place }) => {
    if (!place) return [];
    const tabs = routes.flatMap(({ path, tab, place: of }) =>
      tab !== undefined && of === place.path ? [{ name: tab, path: withoutValues(path) }] : [],
    );
    return [{ ...place, tabs }];
  });
}

/** The place that a route belongs to. */
export function placeOf(places: readonly Place[], route: Route | null): Place | null {
  return places.find(({ path }) => path === route?.place) ?? null;
}

/** The path of the tab that a route shows, or stands under; `null` for a screen of neither. */
export function tabOf(route: Route | null): string | null {
  return route?.tab === undefined ? (route?.under ?? null) : withoutValues(route.path);
}

function withoutValues(path: string): string {
  return path.replace(/\/:.*$/, "");
}
