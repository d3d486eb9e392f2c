/** The form in which names are compared: lower case, `&` as "and", letters and digits alone. */
export function normalForm(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z0-9]/g, "");
}
