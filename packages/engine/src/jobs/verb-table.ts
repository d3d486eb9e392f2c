import type { Steps } from "./progress.ts";

/**
 * Verbs by name. Each is a plain function of a context and one input; what takes long is a generator function that yields
 * its progress between steps. Inputs and outputs are plain data that may cross a worker or a network.
 */
export type VerbTable<C> = Readonly<Record<string, (context: C, input: never) => unknown>>;

/** Any table, where only its verbs matter. */
export type AnyVerbs = VerbTable<never>;

/** The input of a verb of a table. */
export type InputIn<T extends AnyVerbs, V extends keyof T> = Parameters<T[V]>[1];

/** The result of a verb of a table, also where the verb computes it in steps. */
export type OutputIn<T extends AnyVerbs, V extends keyof T> = ResultIn<ReturnType<T[V]>>;

// Named, so that it looks at each member of a union of verbs on its own.
type ResultIn<R> = R extends Steps<infer O> ? O : R;
