import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { isatty } from "node:tty";

const STANDARD_INPUT = 0;
const CHUNK = 1 << 16;
/** Milliseconds before a pipe that has nothing yet is asked again. */
const PAUSE = 10;

/** Why nothing was read. `device`: neither a plain file nor a pipe, such as /dev/zero, which never ends. */
export type Unreadable = "missing" | "folder" | "closed" | "device" | "too-large" | "failed";

export type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: Unreadable };

/** Everything in a plain file or a pipe, at most `mostBytes`; nothing else is opened. */
export function readFileBytes(path: string, mostBytes: number): ReadBytes {
  return guarded(() => {
    const refused = unfit(statSync(path), false);
    if (refused !== null) return refused;
    const open = openSync(path, "r");
    try {
      return readOpen(open, mostBytes);
    } finally {
      closeSync(open);
    }
  });
}

/** Everything on standard input to its end, at most `mostBytes`. */
export function readStandardInput(mostBytes: number): ReadBytes {
  return guarded(() => readOpen(STANDARD_INPUT, mostBytes));
}

function readOpen(open: number, mostBytes: number): ReadBytes {
  const found = fstatSync(open);
  const refused = unfit(found, open === STANDARD_INPUT);
  if (refused !== null) return refused;
  if (found.isFile() && found.size > mostBytes) return { ok: false, why: "too-large" };
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const read = readSome(open, chunk);
    if (read === 0) return { ok: true, bytes: Buffer.concat(chunks) };
    length += read;
    if (length > mostBytes) return { ok: false, why: "too-large" };
    chunks.push(chunk.subarray(0, read));
  }
}

/** A program that starts this one may hand it a socket or a terminal as standard input. */
function unfit(found: Stats, standardInput: boolean): ReadBytes | null {
  if (found.isDirectory()) return { ok: false, why: "folder" };
  if (found.isFile() || found.isFIFO()) return null;
  return standardInput && (found.isSocket() || isatty(STANDARD_INPUT)) ? null : { ok: false, why: "device" };
}

function readSome(open: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(open, chunk);
    } catch (error) {
      const code = codeOf(error);
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

function guarded(read: () => ReadBytes): ReadBytes {
  try {
    return read();
  } catch (error) {
    switch (codeOf(error)) {
      case "ENOENT":
      case "ENOTDIR":
        return { ok: false, why: "missing" };
      case "EACCES":
      case "EPERM":
        return { ok: false, why: "closed" };
      case "EISDIR":
        return { ok: false, why: "folder" };
      case undefined:
        throw error;
      default:
        return { ok: false, why: "failed" };
    }
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
