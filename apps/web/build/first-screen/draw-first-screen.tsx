import { renderToString } from "react-dom/server";

/** The first screen of a first visit, as the markup that the page starts from. */
export async function drawFirstScreen(): Promise<string> {
  // The page's modules listen to the browser and to other tabs when they load. Here there is nothing to hear, and a channel
  // that stays open would keep the build from ending.
  const { BroadcastChannel: channel } = globalThis;
  Reflect.deleteProperty(globalThis, "BroadcastChannel");
  globalThis.addEventListener ??= () => {};
  const { App } = await import("../../src/app.tsx");
  globalThis.BroadcastChannel = channel;
  return renderToString(<App />);
}
