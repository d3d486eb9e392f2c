import { type ReactNode, useLayoutEffect, useRef } from "react";
import { trustedDrawing } from "./trusted-text.ts";

/**
 * A chart of `@smartpick/report` on the page. The markup is parsed as XML and its nodes adopted, so nothing in it can run
 * or become HTML. `decorative` hides it from screen readers where the same numbers stand beside it as text.
 */
export function Drawing({ markup, decorative = false }: { markup: string; decorative?: boolean }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const parsed = new DOMParser().parseFromString(trustedDrawing(markup), "image/svg+xml").documentElement;
    parsed.querySelector("title")?.remove();
    host.current?.replaceChildren(document.adoptNode(parsed));
  }, [markup]);
  return <div ref={host} className="drawing" aria-hidden={decorative || undefined} />;
}
