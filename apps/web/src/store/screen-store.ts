import { create } from "zustand";
import type { Command } from "../document/command.ts";
import { type DeviceSettings, readSettings, saveSettings } from "../storage/device-settings.ts";
import { onScreen } from "./answers/answers.ts";
import { canUndo, undo as takeBack } from "./answers/writing.ts";
import { answers } from "./device.ts";

interface Toast {
  readonly id: number;
  readonly words: string;
  /** The act to take back. */
  readonly command: Command;
  /** The profile on screen when it was offered. */
  readonly screen: string;
  /** What is done once the act is taken back. */
  readonly then: () => void;
}

interface ScreenState {
  readonly settings: DeviceSettings;
  /** Said by screen readers, politely. */
  readonly announcement: string;
  /** In which language it is; `null` = that of the app. */
  readonly announcedIn: string | null;
  readonly toast: Toast | null;
  readonly keysShown: boolean;
}

/** What the screens share beside answers and numbers. */
export const useScreen = create<ScreenState>(() => ({
  settings: readSettings(),
  announcement: "",
  announcedIn: null,
  toast: null,
  keysShown: false,
}));

let toasts = 0;
let speaking = 0;

/**
 * Says something once to screen readers, 400 ms after the last call, so that a moving slider does not chatter; `lang` where it is
 * not in the language of the app.
 */
export function announce(words: string, lang: string | null = null): void {
  window.clearTimeout(speaking);
  speaking = window.setTimeout(() => useScreen.setState({ announcement: words, announcedIn: lang }), 400);
}

/** Offers to undo an act; `null` did nothing, so there is nothing to offer. */
export function offerUndo(words: string, command: Command | null, then: () => void = () => {}): void {
  toasts += 1;
  const screen = onScreen(answers).id;
  useScreen.setState({ toast: command && { id: toasts, words, command, screen, then } });
}

const UNDONE = {
  undone: "Undone.",
  partly: "Undone, but for what was changed since.",
  gone: "It was changed since. Nothing was undone.",
} as const;

/** Undoes the act of the toast on screen, in its own profile; `false` when there is none. */
export function undo(): boolean {
  const { toast } = useScreen.getState();
  if (!toast) return false;
  useScreen.setState({ toast: null });
  const undone = takeBack(answers, toast.command);
  if (undone !== "gone") toast.then();
  announce(UNDONE[undone]);
  return true;
}

/** The toast goes when another profile comes on screen, and when there is nothing left to take back. */
answers.state.subscribe(() => {
  const { toast } = useScreen.getState();
  if (!toast) return;
  if (toast.screen !== onScreen(answers).id || !canUndo(answers, toast.command)) closeToast();
});

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
