import { join } from "node:path";
import type { LettersReport } from "@smartpick/core";
import { packetFileName, packetText } from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import { checkPlace } from "./out-file.ts";
import type { PacketPlace } from "./packet-place.ts";
import { replaceFile } from "./replace-file.ts";
import { writeFaultWords } from "./write-fault.ts";

/**
 * Writes the packets of these letters and gives the paths. A file of the same name is replaced, whole or not at all; the
 * profile never is. Every name is checked before the first is written.
 */
export function writePackets(
  report: LettersReport,
  chosen: readonly number[],
  { kind, path, profile }: PacketPlace,
): readonly string[] {
  const packets = chosen.flatMap((index) => {
    const letter = report.letters[index];
    return letter === undefined ? [] : [{ name: packetFileName(index, letter), letter }];
  });
  const files =
    kind === "file"
      ? [{ path, text: packets.map(({ letter }) => packetText(letter, report)).join("\n") }]
      : packets.map(({ name, letter }) => ({ path: join(path, name), text: packetText(letter, report) }));
  for (const file of files) checkPlace("--out", file.path, [profile]);
  for (const file of files) {
    try {
      replaceFile(file.path, file.text);
    } catch (error) {
      throw new Refusal(`--out ${file.path}: ${writeFaultWords(error)}`);
    }
  }
  return files.map((file) => file.path);
}
