import { type ReadBytes, readStandardInput } from "./input/read-bytes.ts";
import { writeOutput } from "./output/process-output.ts";

/** What a command may touch besides files: three streams, the environment and the clock. Tests pass their own. */
export interface Io {
  /** Writes to standard output: the document alone. */
  readonly out: (text: string) => void;
  /** Writes to standard error: progress, warnings, refusals. */
  readonly err: (text: string) => void;
  /** Everything on standard input, read to its end, at most so many bytes. */
  readonly input: (mostBytes: number) => ReadBytes;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns of the terminal, or `null` when the output is no terminal. */
  readonly columns: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today's date on this machine, ISO form. */
  readonly clock: () => string;
}

/** 0 done, 1 the run failed, 2 the input was refused. */
export type ExitStatus = 0 | 1 | 2;

/** The streams, environment and clock of this process. */
export function processIo(): Io {
  return {
    out: writeOutput,
    err: (text) => {
      process.stderr.write(text);
    },
    input: readStandardInput,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.isTTY === true ? process.stdout.columns : null,
    env: process.env,
    clock: localDate,
  };
}

/** The local calendar date: a deadline is a day where the applicant lives. */
function localDate(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
