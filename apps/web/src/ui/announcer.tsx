import { type ReactNode, useEffect } from "react";
import { useLocation } from "wouter";
import { useScreen } from "../store/screen-store.ts";

/** The one polite live region. What was said of another screen does not stay in it. */
export function Announcer(): ReactNode {
  const words = useScreen((state) => state.announcement);
  const lang = useScreen((state) => state.announcedIn);
  const [screen] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen, whichever, is what empties it
  useEffect(() => useScreen.setState({ announcement: "" }), [screen]);
  return (
    <p className="vh" role="status" aria-live="polite" lang={lang ?? undefined}>
      {words}
    </p>
  );
}
