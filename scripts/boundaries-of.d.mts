/** Who imports whom under `root`: modules seen by room, imports between rooms, and every fault as a sentence. */
export function boundariesOf(root: string): Promise<{
  readonly seen: ReadonlyMap<string, number>;
  readonly crossings: number;
  readonly faults: readonly string[];
}>;
