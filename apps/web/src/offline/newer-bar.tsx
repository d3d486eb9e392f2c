import { type ReactNode, useEffect } from "react";
import { announce } from "../store/screen-store.ts";
import { useOffline } from "./offline-state.ts";
import "./offline.css";
import { TakeButton } from "./take-button.tsx";

const WORDS = {
  waits: "A newer version is ready. Its facts may be newer, so numbers may move.",
  taken: "Another tab took a newer version. Load this page again to have it here too.",
} as const;

/** Offers a newer version, and takes it only when asked. */
export function NewerBar(): ReactNode {
  const newer = useOffline((state) => state.newer);
  const later = useOffline((state) => state.later);
  const words = newer === "none" || later ? null : WORDS[newer];
  useEffect(() => {
    if (words !== null) announce(words);
  }, [words]);
  if (words === null) return null;
  return (
    <aside className="newer noprint" aria-label="A newer version">
      <div className="inner">
        <p>{words}</p>
        <TakeButton className="btn s" words={newer === "taken" ? "Load again" : "Take it now"} />
        <button type="button" className="btn s link" onClick={() => useOffline.setState({ later: true })}>
          Later
        </button>
      </div>
    </aside>
  );
}
