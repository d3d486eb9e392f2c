import { inflateRawSync } from "node:zlib";

const CENTRAL = 0x02014b50;

/** The text of one entry of a zip archive, or an empty text when there is none of that name. */
export function unzipEntry(archive: Buffer, name: string): string {
  for (let at = 0; at + 46 <= archive.length; at++) {
    if (archive.readUInt32LE(at) !== CENTRAL) continue;
    const nameLength = archive.readUInt16LE(at + 28);
    if (archive.toString("utf8", at + 46, at + 46 + nameLength) !== name) continue;
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(from, from + size);
    return (method === 8 ? inflateRawSync(data) : data).toString("utf8");
  }
  return "";
}
