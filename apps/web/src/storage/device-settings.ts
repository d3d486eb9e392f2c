/** How the app looks and behaves on this device; no answer of the applicant is among it. */
export interface DeviceSettings {
  readonly theme: "system" | "light" | "dark";
  /** Single-key shortcuts, such as p for pin. */
  readonly shortcuts: boolean;
  /** How the tracker of the season shows its applications. */
  readonly tracker: "table" | "board";
  /** The language in which words are explained, as a tag; `null` as long as she has not chosen. */
  readonly glossary: string | null;
}

const KEY = "smartpick/settings@1";

/** The settings of this device, or the standard ones. */
export function readSettings(): DeviceSettings {
  try {
    const found = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<DeviceSettings>;
    const theme = found.theme === "light" || found.theme === "dark" ? found.theme : "system";
    const tracker = found.tracker === "board" ? "board" : "table";
    const glossary = typeof found.glossary === "string" ? found.glossary : null;
    return { theme, shortcuts: found.shortcuts !== false, tracker, glossary };
  } catch {
    return { theme: "system", shortcuts: true, tracker: "table", glossary: null };
  }
}

/** Keeps the settings where the browser lets us. */
export function saveSettings(settings: DeviceSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still shows the choice until the tab is closed.
  }
}

/** Forgets the settings. */
export function eraseSettings(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
