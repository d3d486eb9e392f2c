import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

const ANY_MODE = 0o7777;

/**
 * Writes a file whole or not at all: beside it under another name, synced, then renamed into its place. A full disk or
 * a kill at any moment leaves the old file as it was. A link stays and its target is replaced; mode and owner of an
 * existing file are kept. Throws the fault of the file system.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const before = statSync(path, { throwIfNoEntry: false });
  const target = before === undefined ? path : realpathSync(path);
  const folder = dirname(target);
  const beside = join(folder, `.smartpick-${randomBytes(8).toString("hex")}.tmp`);
  try {
    writeSynced(beside, content, before);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(folder);
}

function writeSynced(path: string, content: string | Uint8Array, like: Stats | undefined): void {
  const open = openSync(path, "wx");
  try {
    if (like !== undefined) keepRights(open, like);
    writeFileSync(open, content);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

function keepRights(open: number, like: Stats): void {
  if (process.getuid?.() === 0) fchownSync(open, like.uid, like.gid);
  fchmodSync(open, like.mode & ANY_MODE);
}

/** Some systems cannot sync a folder; the file itself is synced already. */
function syncFolder(folder: string): void {
  try {
    const open = openSync(folder, "r");
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch {}
}
