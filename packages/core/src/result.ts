/** Expected trouble as a value: either a value or one or more problems. Nothing in core throws for bad input. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] };

/** A successful result. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A refused result; `problems` is never empty. */
export function refused<P>(...problems: P[]): { readonly ok: false; readonly problems: readonly P[] } {
  return { ok: false, problems };
}
