import { type ReactNode, useEffect, useRef } from "react";
import { lazyPart } from "../../frame/lazy-screen.tsx";
import { useTextsOnScreen } from "../../store/use-texts.ts";
import { useSeen } from "../../ui/use-seen.ts";
import type { TextHere } from "./text-here.ts";
import { takeWantedPassage } from "./wanted-passage.ts";

const ClaimsPart = lazyPart(async () => (await import("./claims-part.tsx")).ClaimsPart);

/** Every claim and where it is shown, of all texts or of the one on screen; compared when the section is reached. */
export function ClaimsSection({ here = null }: { here?: TextHere | null }): ReactNode {
  const { texts } = useTextsOnScreen();
  const [ref, isSeen] = useSeen<HTMLElement>();
  useWanted(here);
  if (texts.every(({ text }) => text.trim() === "")) return null;
  return (
    <section className={isSeen ? "sec stack" : "sec stack noprint"} ref={ref} aria-labelledby="claims">
      <h2 id="claims">Every claim, and where it is shown</h2>
      {isSeen && <ClaimsPart texts={texts} here={here} />}
    </section>
  );
}

/** Selects the passage for which this text was opened. */
function useWanted(here: TextHere | null): void {
  const go = useRef(here?.onGo);
  go.current = here?.onGo;
  const id = here?.id ?? null;
  useEffect(() => {
    const passage = id === null ? null : takeWantedPassage(id);
    if (passage !== null) go.current?.(passage);
  }, [id]);
}
