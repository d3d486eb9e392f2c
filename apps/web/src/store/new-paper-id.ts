/** A new id for a paper, which can stand in an address. */
export function newPaperId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");
}
