import type { Evidence, SignalName, Tier, Verdict } from "@smartpick/core";

const TIERS: Readonly<Record<Tier, string>> = { safer: "Safer", target: "Target", reach: "Reach" };
const SIGNALS: Readonly<Record<SignalName, string>> = {
  gold: "◆ Gold",
  silver: "◇ Silver",
  signal: "◆ Signal",
  none: "No signal",
};
const EVIDENCE: Readonly<Record<Evidence, string>> = {
  strong: "■■■ Strong",
  moderate: "■■□ Moderate",
  thin: "■□□ Thin",
};
const VERDICTS: Readonly<Record<Verdict, string>> = {
  meets: "✓ meets",
  fails: "✕ fails",
  unknown: "? unknown",
};
const SETTINGS: Readonly<Record<string, string>> = {
  university: "university",
  "community-university-affiliated": "community, university-affiliated",
  community: "community",
  military: "military",
};
const CONFIDENCE: Readonly<Record<string, string>> = {
  official: "official",
  "second-hand": "second-hand",
  derived: "derived",
  assumed: "assumed",
};

/** The explanation owed at the first use of the tier words on a screen. */
export const TIER_NOTE = "“Safer” means better odds than your other programs. It does not mean safe.";

/** The tier as a heading: `"Safer"`. */
export function tierName(tier: Tier): string {
  return TIERS[tier];
}

/** The signal with its shape and its word: `"◆ Gold"`, `"No signal"`. */
export function signalName(signal: SignalName): string {
  return SIGNALS[signal];
}

/** The evidence grade as three squares and the word: `"■□□ Thin"`. */
export function evidenceMark(evidence: Evidence): string {
  return EVIDENCE[evidence];
}

/** The signal in its word alone, for files and paper: `"Gold"`, `"No signal"`. */
export function signalWord(signal: SignalName): string {
  return SIGNALS[signal].replace(/^[◆◇] /u, "");
}

/** The evidence grade in its word alone, for files and paper: `"Thin"`. */
export function evidenceWord(evidence: Evidence): string {
  return EVIDENCE[evidence].replace(/^[■□]+ /u, "");
}

/** The verdict with its shape and its word: `"? unknown"`. */
export function verdictMark(verdict: Verdict): string {
  return VERDICTS[verdict];
}

/** The setting in words; an unknown setting says so. */
export function settingName(setting: string | null): string {
  return setting === null ? "setting unknown" : (SETTINGS[setting] ?? setting);
}

/** The track in words; an empty one is unknown. */
export function trackName(track: string): string {
  return track === "" ? "track unknown" : track;
}

/** City and state, or what is known of them: `"McKeesport, PA"`, `"place unknown"`. */
export function placeName(city: string | null, state: string | null): string {
  if (city !== null && state !== null) return `${city}, ${state}`;
  return city ?? state ?? "place unknown";
}

/** How sure a season fact is, in one word. */
export function confidenceWord(confidence: string): string {
  return CONFIDENCE[confidence] ?? confidence;
}
