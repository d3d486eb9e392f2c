/** Tables of projects that became others by another hand: that of another tab, or of another part of this screen. */

type Hear = (key: string) => void;

const hearing = new Set<Hear>();
const stale = new Set<string>();
const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("smartpick-tables");

channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (typeof data !== "string") return;
  stale.add(data);
  tellHere(data);
});

/** Tells the other tabs that the table of this key is another on the device. */
export function tellOtherTabs(key: string): void {
  channel?.postMessage(key);
}

/** Tells the parts of this screen that show the table of this key that it is another. */
export function tellHere(key: string): void {
  for (const hear of hearing) hear(key);
}

/** Hears the key of each table that became another by another hand; gives what ends it. */
export function hearOfTables(hear: Hear): () => void {
  hearing.add(hear);
  return () => hearing.delete(hear);
}

/** Whether the worker of this tab may hold an older table under this key; it is asked once for each change. */
export function takeStale(key: string): boolean {
  return stale.delete(key);
}
