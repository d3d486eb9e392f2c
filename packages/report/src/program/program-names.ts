const SETTINGS: Readonly<Record<string, string>> = {
  university: "university",
  "community-university-affiliated": "community, university-affiliated",
  community: "community",
  military: "military",
};

/** The setting in words; an unknown setting says so. */
export function settingName(setting: string | null): string {
  return setting === null ? "setting unknown" : (SETTINGS[setting] ?? setting);
}

/** The track in words; an empty one is unknown. */
export function trackName(track: string): string {
  return track === "" ? "track unknown" : track;
}

/** The track where it is not the categorical one, which goes without saying; else empty. */
export function otherTrack(track: string): string {
  return track === "categorical" ? "" : trackName(track);
}

/** City and state, or what is known of them: `"McKeesport, PA"`, `"place unknown"`. */
export function placeName(city: string | null, state: string | null): string {
  if (city !== null && state !== null) return `${city}, ${state}`;
  return city ?? state ?? "place unknown";
}

/** The specialty without the word that most of them share: `"Internal"` for internal medicine, `"Pediatrics"`. */
export function shortSpecialty(name: string): string {
  return name.replace(/ Medicine$/, "");
}

/** The name without the word "Program" at its end, for places where every name is one of a program. */
export function shortProgramName(name: string): string {
  return name.replace(/ Program$/, "");
}
