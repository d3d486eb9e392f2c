import type { Cells } from "../document/cell.ts";

/** What one tab tells the others. */
export type TabMessage =
  | { readonly kind: "written"; readonly document: string; readonly cells: Cells }
  /** `document` is an id, or `*` for everything. */
  | { readonly kind: "erased"; readonly document: string; readonly at: number };

/** The other tabs of this app on this device. */
export interface TabChannel {
  readonly tell: (message: TabMessage) => void;
  readonly listen: (hear: (message: TabMessage) => void) => void;
  readonly close: () => void;
}

/** The channel of this name; where the browser has none, a tab hears of the others when it saves. */
export function tabChannel(name: string): TabChannel {
  if (typeof BroadcastChannel === "undefined") return { tell() {}, listen() {}, close() {} };
  const channel = new BroadcastChannel(name);
  return {
    tell: (message) => channel.postMessage(message),
    listen: (hear) =>
      channel.addEventListener("message", (event: MessageEvent<TabMessage>) => hear(event.data)),
    close: () => channel.close(),
  };
}
