import { forgetDatabase } from "./forget-database.ts";
import { unsavedTexts } from "./unsaved-texts.ts";

/** The database of her statements, entries, letter requests and interview answers. */
export const TEXTS = "smartpick-texts";

/** Removes every text from this device. Ends also where the browser has no database, or refuses. */
export function forgetTexts(): Promise<void> {
  unsavedTexts.forget();
  return forgetDatabase(TEXTS);
}
