import { type ReactNode, useEffect, useRef, useState } from "react";
import { eraseEverything } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { ERASE_BUTTON, goTo } from "../../ui/go-to.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { useGoAfter } from "../../ui/use-go-after.ts";
import { isGoingBack } from "../../ui/use-place-kept.ts";

/** Removes all that this app keeps on the device, after asking; `isSought`: the address leads to its button. */
export function EraseSection({ isSought }: { isSought: boolean }): ReactNode {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const goAfter = useGoAfter();
  useEffect(() => {
    if (isSought && !isGoingBack()) goTo(button.current);
  }, [isSought]);
  const erase = async (): Promise<void> => {
    const erased = await eraseEverything();
    setAsking(false);
    announce(
      erased
        ? "Everything is erased."
        : "The browser did not let us erase. Clear this site’s data in its settings.",
    );
  };
  return (
    <section className="sec stack">
      <h2>Erase everything</h2>
      <p>
        Removes every profile, the trash, the copies, what was computed and the earlier facts. Your texts with
        their versions, your recordings, the words of your letters and an open sheet go too. So do the
        settings and an adviser’s key. All go from this device, in every tab. Files you saved stay where they
        are.
      </p>
      <button ref={button} id={ERASE_BUTTON} type="button" className="btn" onClick={() => setAsking(true)}>
        Erase everything
      </button>
      <Sheet title="Erase everything on this device?" open={asking} onClose={() => setAsking(false)} warning>
        <p>
          All profiles with their answers, pins, own facts, texts and recordings will be gone. This cannot be
          undone.
        </p>
        <div className="row">
          <button type="button" className="btn danger" onClick={() => void goAfter(erase(), "/")}>
            Erase everything
          </button>
          <button type="button" className="btn" onClick={() => setAsking(false)}>
            Keep my answers
          </button>
        </div>
      </Sheet>
    </section>
  );
}
