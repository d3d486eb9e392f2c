import type { ScoreReport } from "@smartpick/answers";
import {
  scoreComparisons,
  scoreItemTable,
  scoreMeaning,
  scorePeopleTable,
  wordedScore,
} from "@smartpick/report";
import { type ReactNode, useMemo } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Finding, Lines } from "./result-parts.tsx";

/** A questionnaire scored: the mean with its range, what others found, and where to look. */
export function ScoreResult({ report, of }: { report: ScoreReport; of: string }): ReactNode {
  const worded = useMemo(() => wordedScore(report), [report]);
  return (
    <>
      <Finding {...worded} />
      <Lines
        title="Compared with what was published"
        lines={scoreComparisons(report).map(({ words, source }) => (
          <>
            {words} <span className="quiet small">[{source}]</span>
          </>
        ))}
      />
      <Lines title="What it means" lines={scoreMeaning(report)} />
      <DataTable of={of} table={scoreItemTable(report)} />
      <details className="more">
        <summary>Person by person</summary>
        <DataTable of={of} table={scorePeopleTable(report)} titled={false} />
      </details>
    </>
  );
}
