import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/prepare";

/** Her own texts: written or opened here, checked beside the text, kept on this device. */
export const DOCUMENTS: Feature = {
  routes: [
    {
      path: "/prepare/documents",
      screen: lazyScreen(async () => (await import("./screens.ts")).DocumentsPage),
      place,
      tab: "Documents",
    },
    {
      path: "/prepare/documents/:id",
      screen: lazyScreen(async () => (await import("./screens.ts")).TextPage),
      screenKey: ({ id = "" }) => id,
      place,
      under: "/prepare/documents",
    },
  ],
};
