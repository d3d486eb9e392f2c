import { type KeptText, textFrom } from "./kept-text.ts";

/** A text whose last change the database may not hold yet; `before` is what it was, `null` for a new one. */
export interface UnsavedText {
  readonly before: KeptText | null;
  readonly after: KeptText;
}

/** A page that goes is not waited for by a database: what was typed last is put here, which takes no time. */
const KEY = "smartpick-texts-unsaved";

/** Notes texts beside those that another tab may have noted. A browser that keeps nothing keeps none. */
export function noteUnsavedTexts(texts: readonly UnsavedText[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...unsavedTexts(), ...texts]));
  } catch {
    // No room, or no storage: the database may still have been in time.
  }
}

/** What was noted, oldest first; what cannot be read is left out. */
export function unsavedTexts(): readonly UnsavedText[] {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(noted) ? noted.flatMap(unsavedFrom) : [];
  } catch {
    return [];
  }
}

/** Takes the notes away of texts that the database holds by now, and all of them where none are named. */
export function forgetUnsavedTexts(held: readonly UnsavedText[] | null = null): void {
  try {
    const isHeld = ({ after }: UnsavedText): boolean =>
      held === null || held.some((one) => one.after.id === after.id && one.after.changed === after.changed);
    const left = unsavedTexts().filter((one) => !isHeld(one));
    if (left.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(left));
  } catch {
    // There are none.
  }
}

function unsavedFrom(noted: unknown): readonly UnsavedText[] {
  if (typeof noted !== "object" || noted === null || !("after" in noted) || !("before" in noted)) return [];
  const after = textFrom(noted.after);
  return after === null ? [] : [{ before: textFrom(noted.before), after }];
}
