import type { Evidence, SignalName, Verdict } from "@smartpick/core";
import type { ReactNode } from "react";

const EVIDENCE = { strong: [3, "Strong"], moderate: [2, "Moderate"], thin: [1, "Thin"] } as const;

/** How good the evidence is: three squares and the word. */
export function EvidenceMark({ grade, suffix = "" }: { grade: Evidence; suffix?: string }): ReactNode {
  const [filled, word] = EVIDENCE[grade];
  return (
    <span className="mark ev">
      <svg width="25" height="9" aria-hidden="true">
        {[0, 1, 2].map((at) => (
          <rect
            key={at}
            x={at * 9 + 0.6}
            y="0.6"
            width="6.8"
            height="7.8"
            className={at < filled ? "on" : "off"}
          />
        ))}
      </svg>
      {word}
      {suffix}
    </span>
  );
}

const SIGNALS = { gold: "Gold", silver: "Silver", signal: "Signal" } as const;

/** The signal to send: a diamond and the word, or "No signal". */
export function SignalMark({ signal, none = "No signal" }: { signal: SignalName; none?: string }): ReactNode {
  if (signal === "none") return <span className="mark faint">{none}</span>;
  return (
    <span className="mark">
      <SignalShape signal={signal} />
      {SIGNALS[signal]}
    </span>
  );
}

/** The diamond of a signal; the word stands beside it. */
export function SignalShape({ signal }: { signal: Exclude<SignalName, "none"> }): ReactNode {
  return (
    <svg width="13" height="13" aria-hidden="true">
      <path d="M6.5 1 12 6.5 6.5 12 1 6.5Z" className={signal} strokeWidth="1.4" />
    </svg>
  );
}

/** The shape of a verdict; the word stands beside it. */
export function VerdictShape({ verdict }: { verdict: Verdict }): ReactNode {
  return (
    <svg width="14" height="14" aria-hidden="true">
      {verdict === "meets" && <path d="M2 7.5 5.5 11 12 3.5" className="meets" />}
      {verdict === "fails" && <path d="M3 3 11 11M11 3 3 11" className="fails" />}
      {verdict === "unknown" && (
        <circle cx="7" cy="7" r="5.2" className="unknown-ring" strokeDasharray="2.4 2" />
      )}
    </svg>
  );
}
