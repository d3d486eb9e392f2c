import { lazyScreen } from "../../frame/lazy-screen.tsx";
import type { Feature } from "../../frame/route.ts";

const place = "/prepare";
const screens = () => import("./screens.ts");

/** Her projects, from the question to the poster, kept on this device. */
export const PROJECTS: Feature = {
  routes: [
    {
      path: "/prepare/projects",
      screen: lazyScreen(async () => (await screens()).ProjectsPage),
      place,
      tab: "Projects",
    },
    {
      path: "/prepare/projects/:id",
      screen: lazyScreen(async () => (await screens()).ProjectPage),
      screenKey: ({ id = "" }) => id,
      place,
      under: "/prepare/projects",
    },
  ],
};
