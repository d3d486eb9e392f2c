import type { Letter } from "@smartpick/core";

/** Letters of a name that a file's name keeps; more would only make it long. */
const MOST_LETTERS = 40;

/** The name of the file of a packet, `"letter-2-dr-khan.txt"`: the place in the profile keeps two writers apart whose names leave the same letters. */
export function packetFileName(index: number, { writer }: Pick<Letter, "writer">): string {
  const plain = writer
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, MOST_LETTERS)
    .replaceAll(/^-|-$/g, "");
  return `letter-${index + 1}${plain === "" ? "" : `-${plain}`}.txt`;
}
