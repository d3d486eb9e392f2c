/** Words that stay in capitals when a name written all in capitals is set in mixed case. */
const CAPITALS = new Set([
  "HCA",
  "USF",
  "GME",
  "UCLA",
  "JFK",
  "CHI",
  "OPTI",
  "UPMC",
  "NYU",
  "SUNY",
  "LSU",
  "USA",
]);
const SMALL = new Set(["of", "and", "the", "at", "for", "in"]);

/** Returns a program's name with capitals and stray marks set right; a name in mixed case keeps its letters. */
export function readableName(name: string): string {
  const clean = name
    .replaceAll("`", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .replace(/[,\s]+$/, "")
    .trim();
  if (clean !== clean.toUpperCase() || !clean.includes(" ")) return clean;
  return clean.replace(/[A-Z][A-Z']*/g, (word, at: number) => {
    if (CAPITALS.has(word)) return word;
    const lower = word.toLowerCase();
    return at > 0 && SMALL.has(lower) ? lower : word.charAt(0) + lower.slice(1);
  });
}

/** Returns a city's name without a trailing comma or state, its first letter a capital. */
export function readableCity(city: string): string {
  const clean = city.replace(/,\s*([A-Z]{2})?\s*$/, "").trim();
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}
