/** The seed of every draw on these screens; the command line repeats a screen with `--seed 1`. */
export const SEED = 1;

/** Today's date on this device, YYYY-MM-DD. */
export function todayHere(now: Date = new Date()): string {
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
