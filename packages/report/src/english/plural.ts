/** A count with thousands marks: `"2,400"`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A count with its noun in the right number: `"1 program"`, `"84 programs"`, `"2,400 programs"`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Items joined as a sentence does: `"a"`, `"a and b"`, `"a, b and c"`. */
export function listed(items: readonly string[], join = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${join} ${items.at(-1)}`;
}

/** The first letter made a capital one. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
