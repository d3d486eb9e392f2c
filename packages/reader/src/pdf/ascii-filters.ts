/** The bytes that a text in ASCII85 stands for (ISO 32000-1, §7.4.3). What is no sign of it is passed over. */
export function fromAscii85(text: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  let group: number[] = [];
  for (const sign of text) {
    if (sign === 0x7e) break;
    if (sign === 0x7a && group.length === 0) bytes.push(0, 0, 0, 0);
    if (sign < 0x21 || sign > 0x75) continue;
    group.push(sign - 0x21);
    if (group.length === 5) {
      bytes.push(...wordOf(group));
      group = [];
    }
  }
  if (group.length > 1) {
    const filled = [...group, 84, 84, 84, 84].slice(0, 5);
    bytes.push(...wordOf(filled).slice(0, group.length - 1));
  }
  return Uint8Array.from(bytes);
}

function wordOf(group: readonly number[]): readonly number[] {
  const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
  return [value / 2 ** 24, value / 2 ** 16, value / 2 ** 8, value].map((part) => Math.floor(part) % 256);
}

/** The bytes that pairs of hexadecimal digits stand for (ISO 32000-1, §7.4.2). */
export function fromHex(text: Uint8Array): Uint8Array {
  const digits = Array.from(text, (sign) => String.fromCharCode(sign))
    .join("")
    .replace(/>.*$/s, "");
  const pairs = digits.replace(/[^0-9a-f]/gi, "").match(/.{1,2}/g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair.padEnd(2, "0"), 16));
}
