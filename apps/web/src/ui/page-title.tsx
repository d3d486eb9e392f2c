import { type ReactNode, useEffect, useRef } from "react";
import { isGoingBack } from "./use-place-kept.ts";

let first = true;

/**
 * The finding of a screen, as its only `h1`. After a change of screen the focus comes here, so that a keyboard or a
 * screen reader starts at what is new; `screen` names it in the window title.
 */
export function PageTitle({ screen, children }: { screen: string; children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${screen} · SmartPick`;
    if (first) {
      first = false;
      return;
    }
    if (!isGoingBack()) window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [screen]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
