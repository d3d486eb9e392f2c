import { CommanderError } from "commander";
import { commandLine } from "./command-line.ts";
import { type ExitStatus, type Io, processIo } from "./io.ts";
import { endOnOutputFaults } from "./output/process-output.ts";
import { safeStreams } from "./output/terminal-text.ts";
import { Refusal } from "./refusal.ts";

/**
 * Runs one command line (without node and the script) and gives its exit status: 0 done, 1 the run failed, 2 the input
 * was refused. Never throws; a stack trace is shown only where SMARTPICK_DEBUG=1.
 */
export async function main(argv: readonly string[], streams: Io): Promise<ExitStatus> {
  const io = safeStreams(streams);
  try {
    await commandLine(io).parseAsync([...argv], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Refusal) {
      io.err(error.sentences.map((sentence) => `${sentence}\n`).join(""));
      return 2;
    }
    io.err(`${failureSentence(error)}\n`);
    if (io.env.SMARTPICK_DEBUG === "1" && error instanceof Error) io.err(`${error.stack ?? ""}\n`);
    return 1;
  }
}

/**
 * Runs the command line of this process and sets its exit status. A closed pipe ends it quietly; output that cannot be
 * written for another reason, such as a full disk, ends it with status 1 and a sentence.
 */
export async function runInProcess(): Promise<void> {
  endOnOutputFaults();
  process.exitCode = await main(process.argv.slice(2), processIo());
}

function failureSentence(error: unknown): string {
  const what = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return `SmartPick could not finish: ${what}. SMARTPICK_DEBUG=1 shows where.`;
}
