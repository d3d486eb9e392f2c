import { type ComponentType, lazy, type ReactNode } from "react";

const AGAIN_AFTER_MS = 400;
const failed = new Set<() => void>();

/**
 * A screen, or a part of one, whose code comes when it is first shown. A load that fails is tried once more by itself;
 * after that the screen throws, until `renewScreens` lets it try again.
 */
export function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const make = (): ComponentType<P> =>
    lazy(async () => {
      try {
        return { default: await withSecondTry(load) };
      } catch (error) {
        failed.add(renew);
        throw error;
      }
    });
  let Loaded = make();
  const renew = (): void => {
    Loaded = make();
  };
  return function LazyScreen(props: P): ReactNode {
    return <Loaded {...props} />;
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
