import type { Feature } from "../../frame/route.ts";
import "./welcome.css";
import { WelcomePage } from "./welcome-page.tsx";

/** The first screen; it is there at once, since most visits begin with it. */
export const WELCOME: Feature = { routes: [{ path: "/", screen: WelcomePage }] };
