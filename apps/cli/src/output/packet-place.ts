import { extname } from "node:path";
import { Refusal } from "../refusal.ts";
import { checkedFolder, checkPlace } from "./out-file.ts";

/** Where packets are to be written: a text file for one writer, or a folder with a file for each letter. */
export interface PacketPlace {
  readonly kind: "file" | "folder";
  readonly path: string;
  /** The profile that is read, which no packet may replace. */
  readonly profile: string;
}

/** The place of `--out`, checked before any work as other files are. Throws a `Refusal`. */
export function checkedPacketPlace(path: string, profile: string, isOneWriter: boolean): PacketPlace {
  if (extname(path).toLowerCase() === ".txt") {
    if (!isOneWriter)
      throw new Refusal(`--out ${path}: a file holds one writer's packet. Add --writer, or name a folder.`);
    checkPlace("--out", path, [profile]);
    return { kind: "file", path, profile };
  }
  checkedFolder("--out", path, "a folder that exists, or with --writer a file that ends in .txt");
  return { kind: "folder", path, profile };
}
