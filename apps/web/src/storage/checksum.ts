/** FNV-1a, 32 bits, over the JSON text of a value: tells a cut or changed record from a whole one. */
export function checksumOf(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(value)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
