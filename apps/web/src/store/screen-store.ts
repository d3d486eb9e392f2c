import { create } from "zustand";
import { type DeviceSettings, readSettings, saveSettings } from "../storage/device-settings.ts";
import type { Draft } from "./draft.ts";
import { replaceDraft } from "./profile-store.ts";

interface Toast {
  readonly id: number;
  readonly words: string;
  readonly before: Draft;
}

interface ScreenState {
  readonly settings: DeviceSettings;
  /** Said by screen readers, politely. */
  readonly announcement: string;
  readonly toast: Toast | null;
  readonly keysShown: boolean;
}

/** What the screens share beside answers and numbers. */
export const useScreen = create<ScreenState>(() => ({
  settings: readSettings(),
  announcement: "",
  toast: null,
  keysShown: false,
}));

let toasts = 0;
let speaking = 0;

/** Says something once to screen readers, 400 ms after the last call, so that a moving slider does not chatter. */
export function announce(words: string): void {
  window.clearTimeout(speaking);
  speaking = window.setTimeout(() => useScreen.setState({ announcement: words }), 400);
}

/** Offers to undo a change: `before` is the draft to go back to. */
export function offerUndo(words: string, before: Draft): void {
  toasts += 1;
  useScreen.setState({ toast: { id: toasts, words, before } });
}

/** Undoes the change of the toast on screen; `false` when there is none. */
export function undo(): boolean {
  const { toast } = useScreen.getState();
  if (!toast) return false;
  useScreen.setState({ toast: null });
  replaceDraft(toast.before);
  announce("Undone.");
  return true;
}

/** Closes the toast. */
export function closeToast(): void {
  useScreen.setState({ toast: null });
}

/** Changes settings, applies and keeps them. */
export function changeSettings(change: Partial<DeviceSettings>): void {
  const settings = { ...useScreen.getState().settings, ...change };
  useScreen.setState({ settings });
  saveSettings(settings);
  applyTheme(settings);
}

/** Puts the theme on the page. */
export function applyTheme({ theme }: DeviceSettings): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
