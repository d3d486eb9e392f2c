import { gateWords, type Report } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Phrase } from "../../ui/term-parts.ts";
import { WithTerms } from "../../ui/with-terms.tsx";

const DOORS: readonly Phrase[] = [
  ["ECFMG certificate", "ecfmg-certificate"],
  ["Pathway", "pathways"],
  ["OET", "oet"],
  ["Step 3", "step-3"],
  ["H-1B", "h1b"],
];

/**
 * Whether a match is possible in the season at all, and on which conditions: it stands above the first number. One quiet
 * line where nothing stands against it.
 */
export function Gate({ report }: { report: Pick<Report, "gate" | "season" | "today"> }): ReactNode {
  const words = gateWords(report);
  if (words === null) return null;
  if (words.conditions.length === 0)
    return (
      <p className="small quiet" data-note="gate">
        {words.lead}
      </p>
    );
  const isSettled = report.gate?.conditions.every(({ state }) => state === "met" || state === "unknown");
  return (
    <div className={isSettled ? "note gate" : "note ochre gate"} data-note="gate">
      <p>
        <b>{words.lead}</b>
      </p>
      <ul className="bullets small">
        {words.conditions.map((condition, at) => (
          <li key={condition}>
            <WithTerms words={condition} phrases={at === 0 ? DOORS : []} />
          </li>
        ))}
      </ul>
      <p className="small noprint">
        <Link href="/season/visa">See the doors on the days of the season</Link>
      </p>
    </div>
  );
}
