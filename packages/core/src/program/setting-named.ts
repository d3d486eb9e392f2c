import { nameIndex } from "./name-index.ts";
import { normalForm } from "./normal-form.ts";
import { SETTINGS, type Setting } from "./settings.ts";

const FURTHER_NAMES: Readonly<Record<Setting, readonly string[]>> = {
  university: ["university-based", "academic"],
  "community-university-affiliated": [
    "community-based university affiliated",
    "university-affiliated",
    "university affiliated community",
  ],
  community: ["community-based"],
  military: ["military-based"],
};

const INDEX = nameIndex(SETTINGS, (setting) => [setting, ...FURTHER_NAMES[setting]]);

/** The setting of a name as programs and FREIDA write it, in any case and punctuation; else `null`. */
export function settingNamed(input: string): Setting | null {
  return INDEX.get(normalForm(input)) ?? null;
}
