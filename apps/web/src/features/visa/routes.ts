import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";
import "./visa.css";

/** Dated visa rules: a tab of the chances, which none of them changes. */
export const VISA: Feature = {
  routes: [
    {
      path: "/chances/visa",
      screen: lazyScreen(async () => (await import("./visa-page.tsx")).VisaPage),
      place: "/chances",
      tab: "Visa rules",
    },
  ],
};
