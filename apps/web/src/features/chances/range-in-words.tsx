import { isAtCap, outOf100, rangeBar, rangeSentence, type WordedPlan } from "@smartpick/report";
import type { ReactNode } from "react";
import { Drawing } from "../../ui/drawing.tsx";
import { Term } from "../../ui/term.tsx";
import { useWidth } from "../../ui/use-width.ts";

/** How sure the number is: its range on 0 to 100, and the three numbers in words. */
export function RangeInWords({ report }: { report: WordedPlan }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  const { match } = report.chance;
  return (
    <section className="stack range-words" aria-label="How sure are we?">
      <h2>How sure are we?</h2>
      <p className="small quiet">
        {isAtCap(report.chance) ? "" : `${rangeSentence(match)} `}
        Better facts make the <Term id="range">range</Term> shorter. Luck stays.
      </p>
      <div ref={host}>
        {width > 0 && (
          <Drawing
            markup={rangeBar({
              of: "a match this season",
              range: match,
              axis: 100,
              thin: false,
              width: Math.min(width, 420),
              labels: true,
            })}
          />
        )}
      </div>
      {!isAtCap(report.chance) && (
        <dl className="three">
          <dt>{outOf100(match.low)}</dt>
          <dd>if what we do not know turns out against you</dd>
          <dt>{outOf100(match.mid)}</dt>
          <dd>the middle</dd>
          <dt>{outOf100(match.high)}</dt>
          <dd>if it turns out for you</dd>
        </dl>
      )}
    </section>
  );
}
