/**
 * Keeps every file of the app on this device and answers from them, so that all screens work without a network. It asks
 * for the app's own files only and sends nothing. Built by itself (`build/offline-plugin.ts`), not with the page.
 */
import { clientsClaim } from "workbox-core";
import { createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { TAKE_OVER } from "./take-over.ts";

/** Every file of this build, put in by the build; a file without a revision has one in its name. */
declare const FILES_OF_THE_BUILD: readonly { readonly url: string; readonly revision: string | null }[];

/** What of a service worker's scope is used here; the page's own types know none of it. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  addEventListener(type: "message", hear: (event: { readonly data: unknown }) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

precacheAndRoute([...FILES_OF_THE_BUILD]);
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html")));
// The first visit goes on without a network too, once the files are here.
clientsClaim();
// A newer version takes over when it is told to, never by itself.
scope.addEventListener("message", ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});
