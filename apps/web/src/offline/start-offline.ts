import { saveNow } from "../store/answers/saving.ts";
import { answers } from "../store/device.ts";
import { useEngine } from "../store/engine.ts";
import { type Followed, followWorker, type WorkerContainer } from "./follow-worker.ts";
import { useOffline } from "./offline-state.ts";

const ADDRESS = "./sw.js";
/** Where no screen asked for the facts, the files come this long after the first visit went on from the first screen. */
const WITHOUT_FACTS_MS = 20_000;
const LOOK_AGAIN_MS = 3_600_000;
/** A save that hangs must not hold the newer version up: what is typed is in the journal already. */
const MOST_SAVING_MS = 2_000;

let followed: Followed | null = null;

/**
 * Has the files kept on this device. At a first visit they come behind the facts, so that they hold up nothing, and not
 * before the visitor has left the first screen. Called once.
 */
export async function startOffline(): Promise<void> {
  const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  const found = await container?.getRegistration().catch(() => null);
  // A page from a file, and some private windows, have it and refuse it.
  if (container === undefined || found === null) {
    useOffline.setState({ kept: "impossible" });
    return;
  }
  if (found === undefined) await firstNeed();
  followed = await followWorker(
    container as unknown as WorkerContainer,
    ADDRESS,
    (change) => useOffline.setState(change),
    () => window.location.reload(),
  );
  lookAgainLater(followed);
}

/** Saves what is typed, then lets the newer version take over and loads this page again. */
export async function takeNewer(): Promise<void> {
  const waited = new Promise((resolve) => setTimeout(resolve, MOST_SAVING_MS));
  await Promise.race([saveNow(answers), waited]);
  if (useOffline.getState().newer === "taken") window.location.reload();
  else followed?.take();
}

function firstNeed(): Promise<void> {
  return new Promise((resolve) => {
    if (useEngine.getState().summary !== null) resolve();
    useEngine.subscribe(({ summary }) => {
      if (summary !== null) resolve();
    });
    const leftWelcome = (): void => {
      if (!["", "#", "#/"].includes(window.location.hash)) setTimeout(resolve, WITHOUT_FACTS_MS);
    };
    leftWelcome();
    window.addEventListener("hashchange", leftWelcome);
  });
}

/** A page may stay open for days; it looks for a newer version when it comes back to the front. */
function lookAgainLater({ look }: Followed): void {
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - last < LOOK_AGAIN_MS) return;
    last = Date.now();
    look();
  });
}
