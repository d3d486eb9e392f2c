import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/prepare";
const screens = () => import("./screens.ts");

/** Her own texts: written or opened here, checked beside the text, kept on this device. */
export const DOCUMENTS: Feature = {
  routes: [
    {
      path: "/prepare/documents",
      screen: lazyScreen(async () => (await screens()).DocumentsPage),
      place,
      tab: "Documents",
    },
    {
      path: "/prepare/documents/:id",
      screen: lazyScreen(async () => (await screens()).TextPage),
      screenKey: ({ id = "" }) => id,
      place,
      under: "/prepare/documents",
    },
  ],
};
