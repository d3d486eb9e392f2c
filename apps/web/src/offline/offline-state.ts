import { create } from "zustand";

/** Whether the app works on this device without a network. */
export type Kept =
  /** The files are not asked for yet. */
  | "not-yet"
  | "coming"
  | "kept"
  /** The browser keeps no files here: an address without HTTPS, or some private windows. */
  | "impossible"
  /** The files could not be fetched or kept; the next visit tries again. */
  | "failed";

/** What there is of a version newer than the one on screen. */
export type Newer =
  | "none"
  /** It is on this device and waits to be taken. */
  | "waits"
  /** Another tab took it, so this page is the older one. */
  | "taken";

export interface OfflineState {
  readonly kept: Kept;
  readonly newer: Newer;
  /** The newer version is left for later; it is offered in the settings. */
  readonly later: boolean;
}

/** What is known of the files on this device. */
export const useOffline = create<OfflineState>(() => ({ kept: "not-yet", newer: "none", later: false }));
