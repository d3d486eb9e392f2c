/** Stages kept at once. A plan is about a megabyte, and one screen asks for at most six. */
const ROOM = 12;

/**
 * Results of the stages of a calculation by their inputs. The one used longest ago makes room. Nothing that is kept may be
 * changed by whoever gets it.
 */
export interface Stages {
  /** What `make` gave for these inputs, or gives now. `inputs` is plain data; the order of its keys counts. */
  of<T>(stage: string, inputs: unknown, make: () => T): T;
}

/** Empty stages with room for `room` results. */
export function createStages(room: number = ROOM): Stages {
  const kept = new Map<string, unknown>();
  return {
    of<T>(stage: string, inputs: unknown, make: () => T): T {
      const key = `${stage} ${JSON.stringify(inputs)}`;
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
