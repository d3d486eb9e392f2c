import { type ReactNode, useEffect, useRef } from "react";
import { isGoingBack } from "./use-place-kept.ts";

let first = true;

/**
 * The finding of a screen, as its only `h1`. After a change of screen the focus comes here, so that a keyboard or a
 * screen reader starts at what is new; `screen` names it in the window title, and `of` tells one screen from another where
 * its name may change with the language.
 */
export function PageTitle({
  screen,
  of = screen,
  children,
}: {
  screen: string;
  of?: string;
  children: ReactNode;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${screen} · SmartPick`;
  }, [screen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen, whichever, is what moves the focus
  useEffect(() => {
    if (first) {
      first = false;
      return;
    }
    if (!isGoingBack()) window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [of]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
