import { fstatSync, writeFileSync } from "node:fs";

const STANDARD_OUTPUT = 1;

/**
 * Writes to standard output. A file or device gets every byte or a fault: the stream of Node writes such a part of it as
 * finds room on the disk, and says nothing.
 */
export function writeOutput(text: string): void {
  if (!isPlain()) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(STANDARD_OUTPUT, text);
  } catch (error) {
    endForOutput(error as NodeJS.ErrnoException);
  }
}

/** Ends the process where output fails: quietly when its reader left, else with status 1 and a sentence. */
export function endOnOutputFaults(): void {
  process.stdout.on("error", endForOutput);
  process.stderr.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
}

function isPlain(): boolean {
  const found = fstatSync(STANDARD_OUTPUT);
  return found.isFile() || (found.isCharacterDevice() && !process.stdout.isTTY);
}

function endForOutput(error: NodeJS.ErrnoException): never {
  if (error.code === "EPIPE") process.exit(0);
  const full = error.code === "ENOSPC" || error.code === "EFBIG" || error.code === "EDQUOT";
  const why = full ? "there is no room on the disk" : (error.code ?? error.message);
  process.stderr.write(`The result could not be written to standard output: ${why}.\n`);
  process.exit(1);
}
