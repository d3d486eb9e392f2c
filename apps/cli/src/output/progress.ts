import type { Io } from "../io.ts";

/** Steps of a run, shown on standard error only where it is a terminal. */
export interface Progress {
  /** Names the step that begins. */
  readonly step: (words: string) => void;
  /** Takes the bar away. */
  readonly done: () => void;
}

/** A progress bar of `steps` steps; silent where standard error is no terminal, so that files and pipes stay clean. */
export async function progressOf(io: Io, steps: number): Promise<Progress> {
  if (!io.errIsTerminal) return { step: () => {}, done: () => {} };
  const { default: bars } = await import("cli-progress");
  const bar = new bars.SingleBar({
    format: "{bar} {words}",
    barsize: 12,
    clearOnComplete: true,
    hideCursor: false,
    stream: process.stderr,
  });
  bar.start(steps, 0, { words: "" });
  let at = 0;
  return {
    step: (words) => {
      bar.update(at, { words });
      bar.render();
      at += 1;
    },
    done: () => bar.stop(),
  };
}
