/** Stages kept at once. A plan is about a megabyte, and one screen asks for at most six. */
const ROOM = 12;

/**
 * Results of the stages of a calculation by their inputs. The one used longest ago makes room. Nothing that is kept may be
 * changed by whoever gets it.
 */
export interface Stages {
  /** What `make` gave for these inputs, or gives now. `inputs` is plain data; the order of its keys counts. */
  of<T>(stage: string, inputs: unknown, make: () => T): T;
  /** What is kept for these inputs, if anything. */
  kept<T>(stage: string, inputs: unknown): T | undefined;
  /** Every result of this stage that is kept, whatever its inputs, the one used last first. */
  recent<T>(stage: string): readonly T[];
}

/** Empty stages with room for `room` results. */
export function createStages(room: number = ROOM): Stages {
  const kept = new Map<string, unknown>();
  const keyOf = (stage: string, inputs: unknown): string => `${stage} ${JSON.stringify(inputs)}`;
  return {
    recent: <T>(stage: string) =>
      [...kept].flatMap(([key, value]) => (key.startsWith(`${stage} `) ? [value as T] : [])).reverse(),
    kept: <T>(stage: string, inputs: unknown) => kept.get(keyOf(stage, inputs)) as T | undefined,
    of<T>(stage: string, inputs: unknown, make: () => T): T {
      const key = keyOf(stage, inputs);
      const value = kept.has(key) ? (kept.get(key) as T) : make();
      // A map keeps the order of insertion, so the first key is the one used longest ago.
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > room && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}
