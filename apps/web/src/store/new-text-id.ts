/** A new id for a text, which can stand in an address. */
export function newTextId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");
}
