import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/prepare";

/** Her projects, from the question to the poster, kept on this device. */
export const PROJECTS: Feature = {
  routes: [
    {
      path: "/prepare/projects",
      screen: lazyScreen(async () => (await import("./screens.ts")).ProjectsPage),
      place,
      tab: "Projects",
    },
    {
      path: "/prepare/projects/:id",
      screen: lazyScreen(async () => (await import("./screens.ts")).ProjectPage),
      screenKey: ({ id = "" }) => id,
      place,
      under: "/prepare/projects",
    },
  ],
};
