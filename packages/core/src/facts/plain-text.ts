/** Lower case without accents, every run of other signs a single space. */
export function plainText(text: string): string {
  // Nearly all names are plain ASCII; taking accents apart is the slow step.
  const base = /^[ -~]*$/.test(text) ? text : text.normalize("NFD").replace(/\p{Mn}/gu, "");
  return base
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
