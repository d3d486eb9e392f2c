/** Target times in seconds to choose from. They are our own choice: no program publishes one. */
export const TARGETS = [60, 90, 120] as const;

/** A recording ends by itself so many seconds after its target. */
export const OVER_MOST_S = 60;

const LAST_S = 15;

/** What is left of the target, as `1:05`; beyond it how much is over, as `+0:07`. */
export function clockWords(target: number, elapsed: number): string {
  const left = target - Math.floor(elapsed);
  const [sign, seconds] = left < 0 ? ["+", -left] : ["", left];
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/**
 * What a screen reader says when the clock went from `before` to `now` seconds: half of the time, the last 15 seconds, the
 * end. `null` = nothing, which is nearly always.
 */
export function spokenMark(target: number, before: number, now: number): string | null {
  const passed = (at: number): boolean => before < at && now >= at;
  if (passed(target)) return "Time is up. Finish your sentence.";
  if (passed(target - LAST_S)) return `${LAST_S} seconds left.`;
  return passed(target / 2) ? "Half of the time is gone." : null;
}

/** How long a recording is, in words: `"1 min 5 s"`. */
export function lengthWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}

/** How large a sound is, in words: `"120 KB"`, `"1.4 MB"`. */
export function sizeWords(bytes: number): string {
  return bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${Number((bytes / 1e6).toFixed(1))} MB`;
}
