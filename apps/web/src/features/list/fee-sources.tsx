import type { WordedPlan } from "@smartpick/report";
import { confidenceWord, sourceDate } from "@smartpick/report";
import type { ReactNode } from "react";
import { useAnswer } from "../../store/use-answer.ts";

/** Where each fee that is counted comes from: its season, how sure it is, and the source with its date. */
export function FeeSources({ report: { cost } }: { report: WordedPlan }): ReactNode {
  const fees = [
    ...(cost.serviceFees ?? []).map((fee) => ({ ...fee, name: `${fee.service}, applications` })),
    ...cost.fixedItems.map((fee) => ({ ...fee, name: fee.title, assumed: false })),
  ];
  const ids = [...new Set(fees.map(({ source }) => source))];
  const topic = `sources ${ids.join(" ")}`;
  const known = useAnswer("facts.sources", ids.length > 0 ? { ids } : null, { topic }).last;
  return (
    <details className="more">
      <summary>Where each fee comes from</summary>
      <ul className="bullets small">
        {fees.map(({ name, source, publishedFor, confidence, assumed }) => {
          const found = known?.[source];
          return (
            <li key={name}>
              <b>{name}</b>: fee of {publishedFor}, {confidenceWord(assumed ? "assumed" : confidence)}.{" "}
              {found ? `${found.title}, ${sourceDate(found)}.` : source}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
