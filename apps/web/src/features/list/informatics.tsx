import type { WordedRow } from "@smartpick/report";
import type { ReactNode } from "react";

/** Record system and fellowship at the sponsor; what nobody has published says so. */
export function Informatics({ row }: { row: Pick<WordedRow, "informatics"> }): ReactNode {
  const { ehr, fellowship } = row.informatics;
  return (
    <>
      {ehr ?? <span className="unknown">Record system unknown</span>}
      {fellowship === true && <span className="sub">Fellowship at sponsor</span>}
      {fellowship === false && <span className="sub">No fellowship at sponsor</span>}
    </>
  );
}
