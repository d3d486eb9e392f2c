import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/parts.css";
import { createRoot } from "react-dom/client";
// The features' styles come with their routes, after the parts and before the paper.
import { App } from "./app.tsx";
import "./styles/print.css";
import { startProfile } from "./store/profile-store.ts";
import { applyTheme, useScreen } from "./store/screen-store.ts";
import { guardScripts } from "./ui/trusted-text.ts";

guardScripts();
applyTheme(useScreen.getState().settings);
void startProfile();
const host = document.getElementById("app");
if (host) createRoot(host).render(<App />);
