import { dayWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { changeIn } from "../../store/portfolio-told.ts";
import { announce } from "../../store/screen-store.ts";
import { once } from "../../ui/once.ts";
import { isDay } from "./day-field.tsx";
import type { OpenPromise } from "./people-told.ts";

/** What was promised and is open, the earliest day first. */
export function PromisesSection({ open }: { open: readonly OpenPromise[] }): ReactNode {
  return (
    <section className="sec stack">
      <h2>What was promised</h2>
      {open.length === 0 ? (
        <p>Nothing is open. Write under a person what was promised, and by when.</p>
      ) : (
        <ul className="plain inf-people">
          {open.map((promise) => (
            <li key={promise.placed.at} className="stack">
              <p>
                <b>{promise.name}:</b> {promise.what}
              </p>
              <p className={promise.isLate ? "small inf-late" : "small quiet"}>{whenWords(promise)}</p>
              <p className="noprint">
                <button
                  type="button"
                  className="btn s"
                  onClick={once(() => {
                    changeIn("people", promise.placed, "done", true);
                    announce(`Done: ${promise.what}`);
                  })}
                >
                  Done<span className="vh">: {promise.name}</span>
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function whenWords({ by, isLate }: OpenPromise): string {
  if (by === null) return "No day was said.";
  const day = isDay(by) ? dayWords(by) : by;
  return isLate ? `▲ Late: it was for ${day}.` : `By ${day}.`;
}
