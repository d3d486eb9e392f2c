import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../src/io.ts";
import { main } from "../src/main.ts";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process with captured streams and a fixed clock. */
export async function runCli(
  argv: readonly string[],
  env: Record<string, string> = {},
  input = "",
): Promise<Ran> {
  let out = "";
  let err = "";
  const terminal = env.TERMINAL === "1";
  const io = plainIo({
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: () => ({ ok: true, bytes: new TextEncoder().encode(input) }),
    outIsTerminal: terminal,
    columns: terminal ? 100 : null,
    env,
  });
  const status = await main(argv, io);
  return { status, out, err };
}

/** Streams that go nowhere and are no terminal. */
export function plainIo(changes: Partial<Io> = {}): Io {
  return {
    out: () => {},
    err: () => {},
    input: () => ({ ok: true, bytes: new Uint8Array() }),
    outIsTerminal: false,
    errIsTerminal: false,
    columns: null,
    env: {},
    clock: () => "2026-07-01",
    ...changes,
  };
}

/** A folder of its own for a test's files. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), "smartpick-cli-"));
}

/** Writes a file into a scratch folder and gives its path. */
export function fileIn(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The smallest profile that is accepted. */
export const SMALLEST_PROFILE = `schema: smartpick/profile@1
applicant: {type: non-us-img}
exams: {step2ck: 224}
seeks: {specialties: [Internal Medicine]}
`;
