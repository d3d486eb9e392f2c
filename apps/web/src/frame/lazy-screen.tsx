import { type ComponentType, type ReactNode, useSyncExternalStore } from "react";
import { ScreenSkeleton } from "../ui/skeleton.tsx";

const AGAIN_AFTER_MS = 400;
const failed = new Set<() => void>();

/** How the load of a screen's code ended. */
type End<P> = { readonly screen: ComponentType<P> } | { readonly error: unknown };

/**
 * A screen whose code comes when it is first shown; until then it is drawn as on its way. A load that fails is tried once
 * more by itself; after that the screen throws, until `renewScreens` lets it try again.
 */
export function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return late(load, <ScreenSkeleton />);
}

/** The same for a part of a screen, in whose place nothing stands until it comes. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return late(load, null);
}

/**
 * Not by React's own way of waiting, which holds back what has come until its stand-in was seen for 300 milliseconds: the
 * code mostly lies on the device, and comes in a tenth of that.
 */
function late<P extends object>(load: () => Promise<ComponentType<P>>, standIn: ReactNode): ComponentType<P> {
  let isAsked = false;
  let end: End<P> | null = null;
  const listeners = new Set<() => void>();
  const finish = (next: End<P> | null): void => {
    end = next;
    for (const listener of listeners) listener();
  };
  const renew = (): void => {
    isAsked = false;
    finish(null);
  };
  const listen = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const ask = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    try {
      finish({ screen: await withSecondTry(load) });
    } catch (error) {
      failed.add(renew);
      finish({ error });
    }
  };
  return function LateScreen(props: P): ReactNode {
    const found = useSyncExternalStore(listen, () => end);
    if (found === null) {
      void ask();
      return standIn;
    }
    if ("error" in found) throw found.error;
    return <found.screen {...props} />;
  };
}

/** Lets every screen whose code could not be loaded try again when it is next shown. */
export function renewScreens(): void {
  for (const renew of failed) renew();
  failed.clear();
}

/**
 * The same at the reader's wish. Some browsers keep a failed load of code for as long as the page lives: where the network
 * is back, the page is loaded again, with everything that is kept on the device.
 */
export async function tryScreensAgain(): Promise<void> {
  if (failed.size > 0 && (await isReachable())) window.location.reload();
  renewScreens();
}

async function isReachable(): Promise<boolean> {
  try {
    return (await fetch(window.location.pathname, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

async function withSecondTry<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    return load();
  }
}
