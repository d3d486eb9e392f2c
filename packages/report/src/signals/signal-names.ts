import type { SignalName } from "@smartpick/core";

const SIGNALS: Readonly<Record<SignalName, readonly [shape: string, word: string]>> = {
  gold: ["◆", "Gold"],
  silver: ["◇", "Silver"],
  signal: ["◆", "Signal"],
  none: ["", "No signal"],
};

/** The signal with its shape and its word: `"◆ Gold"`, `"No signal"`. */
export function signalName(signal: SignalName): string {
  return SIGNALS[signal].join(" ").trimStart();
}

/** The signal in its word alone, for files and paper: `"Gold"`, `"No signal"`. */
export function signalWord(signal: SignalName): string {
  return SIGNALS[signal][1];
}

/** A signal inside a sentence: `"gold signal"`, `"signal"`. */
export function signalPhrase(signal: string): string {
  return signal === "signal" ? "signal" : `${signal} signal`;
}
