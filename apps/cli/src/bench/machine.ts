import { arch, availableParallelism, cpus, platform, release, totalmem } from "node:os";
import type { Machine } from "@smartpick/answers";

/** The machine that the times belong to: no name of it and no user. */
export function machineHere(): Machine {
  return {
    node: process.versions.node,
    system: `${platform()} ${release()} ${arch()}`,
    processor: cpus()[0]?.model.trim() || "unknown",
    cores: availableParallelism(),
    memoryMb: megabytes(totalmem()),
  };
}

/** The most memory that this process has held so far, in megabytes. */
export function peakMemoryMb(): number {
  return megabytes(process.resourceUsage().maxRSS * 1024);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
