import { type ReactNode, useMemo } from "react";
import { comparedTexts, comparedWords } from "./compared.ts";

/** An earlier version beside the text as it is: what is gone is struck through, what is new is underlined. */
export function Comparison({ before, after }: { before: string; after: string }): ReactNode {
  const compared = useMemo(() => comparedTexts(before, after), [before, after]);
  return (
    <div className="stack">
      <p className="small">
        {comparedWords(compared)} Struck through: only in the version. Underlined: only in the text now.
      </p>
      <div className="doc-paper doc-compared">
        {compared.parts.map(({ kind, text }, at) => {
          const key = `${at} ${kind}`;
          if (kind === "gone") return <del key={key}>{text}</del>;
          return kind === "new" ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
        })}
      </div>
    </div>
  );
}
