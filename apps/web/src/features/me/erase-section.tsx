import { type ReactNode, useState } from "react";
import { eraseEverything } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { useGoAfter } from "../../ui/use-go-after.ts";

/** Removes all that this app keeps on the device, after asking. */
export function EraseSection(): ReactNode {
  const [asking, setAsking] = useState(false);
  const goAfter = useGoAfter();
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
        Removes every profile, the trash, the copies, what was computed, the earlier facts, an open sheet, the
        settings and an adviser’s key. They go from this device, in every tab. Files you saved stay where they
        are.
      </p>
      <button type="button" className="btn" onClick={() => setAsking(true)}>
        Erase everything
      </button>
      <Sheet title="Erase everything on this device?" open={asking} onClose={() => setAsking(false)} warning>
        <p>All profiles with their answers, pins and own facts will be gone. This cannot be undone.</p>
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
