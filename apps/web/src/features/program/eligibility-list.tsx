import type { EligibilityFinding } from "@smartpick/core";
import { capitalised, ruleName } from "@smartpick/report";
import type { ReactNode } from "react";
import { VerdictShape } from "../../ui/marks.tsx";

const WORDS = { meets: "Meets", fails: "Fails", unknown: "Unknown" } as const;

/** Each rule with its verdict, what is asked, what the applicant has, and whether it is a rule or a preference. */
export function EligibilityList({ findings }: { findings: readonly EligibilityFinding[] }): ReactNode {
  return (
    <div className="stack">
      <h2>Do you meet its rules?</h2>
      {findings.length === 0 && <p className="quiet">No rule of this program concerns your answers.</p>}
      <ul className="lines eligibility">
        {findings.map((finding) => (
          <li key={finding.rule}>
            <span className="verdict">
              <VerdictShape verdict={finding.verdict} />
              <span>
                <b>{capitalised(ruleName(finding.rule))}</b>
                <span className="vh">: {WORDS[finding.verdict]}. </span>
                <span className="sub">{comparedWords(finding)}</span>
              </span>
            </span>
            <KindTag finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function KindTag({ finding }: { finding: EligibilityFinding }): ReactNode {
  const { verdict, kind, source } = finding;
  if (source === "yours") return <span className="tag yours">Yours</span>;
  if (verdict === "unknown") return <span className="tag assumed">Unknown</span>;
  const word = kind === "rule" ? "Rule" : "Preference";
  return <span className={verdict === "fails" && kind === "rule" ? "tag fails" : "tag"}>{word}</span>;
}

function comparedWords({ verdict, asks, has, year }: EligibilityFinding): string {
  const when = year === null ? "" : ` (${year})`;
  const mine = has === null ? "" : ` You: ${has}.`;
  if (asks !== null) return `Stated: ${asks}${when}.${mine}`;
  if (verdict === "unknown") return `Not in our sources. Ask the program.${mine}`;
  return `${WORDS[verdict]} what is stated${when}.${mine}`;
}
