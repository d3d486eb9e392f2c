import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../src/main.ts";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process with captured streams and a fixed clock. */
export async function runCli(argv: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const status = await main(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outIsTerminal: env.TERMINAL === "1",
    errIsTerminal: false,
    columns: env.TERMINAL === "1" ? 100 : null,
    env,
    clock: () => "2026-07-01",
  });
  return { status, out, err };
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
