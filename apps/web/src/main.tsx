import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/parts/words.css";
import "./styles/parts/sections.css";
import "./styles/parts/buttons.css";
import "./styles/parts/fields.css";
import "./styles/parts/sliders.css";
import "./styles/parts/marks.css";
import "./styles/parts/tables.css";
import "./styles/parts/charts.css";
import "./styles/parts/sheets.css";
import "./styles/parts/program-rows.css";
import "./styles/parts/answer-states.css";
import { createRoot, hydrateRoot } from "react-dom/client";
// The features' styles come with their routes, after the parts and before the paper.
import { App } from "./app.tsx";
import "./styles/print.css";
import { followCarried } from "./features/carry/carried.ts";
import { startProfile } from "./store/profile-store.ts";
import { applyTheme, useScreen } from "./store/screen-store.ts";
import { guardScripts } from "./ui/trusted-text.ts";

guardScripts();
followCarried();
applyTheme(useScreen.getState().settings);
void startProfile();
const host = document.getElementById("app");
if (host) show(host);
// Behind the first screen, which does without it.
window.addEventListener("load", () => {
  import("./offline/start-offline.ts").then(({ startOffline }) => startOffline()).catch(() => {});
});

/** Goes on from the first screen where the page was drawn with it and shows it (`public/first.js`), else draws anew. */
function show(place: HTMLElement): void {
  const { dataset } = document.documentElement;
  document.getElementById("opening")?.remove();
  if (place.hasChildNodes() && dataset.drawn === undefined) {
    hydrateRoot(place, <App />);
    return;
  }
  place.replaceChildren();
  delete dataset.drawn;
  createRoot(place).render(<App />);
}
