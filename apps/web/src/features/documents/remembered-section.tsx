import type { DocumentCheck } from "@smartpick/answers";
import { countsWords, rememberedWords } from "@smartpick/engine/documents";
import type { ReactNode } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { spanMover } from "./moved-span.ts";
import { onOneLine } from "./quoted.ts";
import type { Select } from "./select.ts";

/** Which passages of hers a reader is likely to keep, and why. */
export function RememberedSection({
  text,
  check,
  onGo,
}: {
  text: KeptText;
  check: DocumentCheck | null;
  onGo: Select;
}): ReactNode {
  const reading = check?.reading;
  if (check === null || reading === undefined || text.text.trim() === "") return null;
  const moved = spanMover(check.text, text.text);
  return (
    <section className="sec stack">
      <h2>The reader will remember</h2>
      {reading.remembered.length === 0 ? (
        <p>No passage stands out to our words. Up to three passages of yours will stand here.</p>
      ) : (
        <ul className="plain doc-list">
          {reading.remembered.map((one) => {
            const quote = onOneLine(one.quote);
            const place = moved(one);
            return (
              <li key={one.from} className="doc-row">
                <div>
                  <p>“{quote}”</p>
                  <p className="small quiet">{rememberedWords(one)}</p>
                </div>
                {place !== null && (
                  <button
                    type="button"
                    className="btn s"
                    aria-label={`Go to the text: ${quote}`}
                    onClick={() => onGo(place)}
                  >
                    Go to the text
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p className="small quiet">{countsWords(reading)}</p>
    </section>
  );
}
