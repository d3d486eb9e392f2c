import { evidenceParts, type WordedPlan } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { EvidenceMark } from "../../ui/marks.tsx";
import { Term } from "../../ui/term.tsx";

/** How good the evidence is, by part of the chance. */
export function HowGood({ report }: { report: WordedPlan }): ReactNode {
  return (
    <div className="stack">
      <h2>
        How good is the <Term id="evidence">evidence</Term>?
      </h2>
      <dl className="evidence lines">
        {evidenceParts(report).map(({ part, grade, why }) => (
          <div key={part}>
            <dt>
              {part}
              {why !== null && <span className="sub">{why}</span>}
            </dt>
            <dd>
              <EvidenceMark grade={grade} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="small">
        <Link href="/list/ask-first">What you could find out first</Link> would make the range shorter.
      </p>
    </div>
  );
}
