/** Whether this context has locks; a page that came over plain HTTP has none. */
export function hasLocks(): boolean {
  return "locks" in globalThis.navigator;
}

/** Holds a lock until this context ends; resolves once it is held. */
export function holdLock(name: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => {
      resolve();
      return new Promise<never>(() => {});
    });
  });
}

/**
 * Calls `gone` once the context that holds the lock has ended. The browser frees a lock at the end of its holder and tells
 * of the end of a worker in no other way.
 */
export function watchLock(name: string, gone: () => void, signal: AbortSignal): void {
  // An abort is the end of the watch, not a fault.
  navigator.locks.request(name, { signal }, gone).catch(() => {});
}
