import type { OfflineState } from "./offline-state.ts";
import { TAKE_OVER } from "./take-over.ts";

/** What of a service worker is used here. */
interface WorkerHandle extends EventTarget {
  readonly state: string;
  postMessage(message: string): void;
}

interface Registration extends EventTarget {
  readonly installing: WorkerHandle | null;
  readonly waiting: WorkerHandle | null;
  readonly active: WorkerHandle | null;
  update(): Promise<unknown>;
}

/** What of `navigator.serviceWorker` is used here. */
export interface WorkerContainer extends EventTarget {
  readonly controller: WorkerHandle | null;
  register(address: string, options: { readonly updateViaCache: "none" }): Promise<Registration>;
}

/** One page beside its service worker. */
export interface Followed {
  /** Lets the waiting version take over; this page is then loaded again. Nothing where none waits. */
  readonly take: () => void;
  /** Asks the host for a newer version; without a network nothing happens. */
  readonly look: () => void;
}

/**
 * Starts the service worker and tells what becomes of it; `reload` loads this page again. That happens only after `take`:
 * where another tab took the newer version, this page is told and stays as it is.
 */
export async function followWorker(
  container: WorkerContainer,
  address: string,
  tell: (change: Partial<OfflineState>) => void,
  reload: () => void,
): Promise<Followed> {
  let taking = false;
  let isControlled = container.controller !== null;
  container.addEventListener("controllerchange", () => {
    if (taking) reload();
    else if (isControlled) tell({ newer: "taken" });
    isControlled = true;
  });
  tell({ kept: "coming" });
  const registration = await container.register(address, { updateViaCache: "none" }).catch(() => null);
  if (registration === null) {
    tell({ kept: "failed" });
    return { take: () => {}, look: () => {} };
  }
  if (registration.active) tell({ kept: "kept" });
  if (registration.active && registration.waiting) tell({ newer: "waits" });
  const watch = (): void => {
    if (registration.installing) watchInstall(registration.installing, registration, tell);
  };
  registration.addEventListener("updatefound", watch);
  watch();
  return {
    take() {
      taking = registration.waiting !== null;
      registration.waiting?.postMessage(TAKE_OVER);
    },
    look: () => void registration.update().catch(() => {}),
  };
}

/** Beside an active worker a new one is an update, and its failure changes nothing. */
function watchInstall(
  worker: WorkerHandle,
  registration: Registration,
  tell: (change: Partial<OfflineState>) => void,
): void {
  const hadActive = registration.active !== null;
  worker.addEventListener("statechange", () => {
    if (worker.state === "installed" && hadActive) tell({ newer: "waits", later: false });
    if (worker.state === "activated") tell({ kept: "kept" });
    if (worker.state === "redundant" && !registration.active) tell({ kept: "failed" });
  });
}
