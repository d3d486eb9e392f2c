import { useEffect, useState } from "react";
import { askTable } from "../../store/ask-table.ts";
import type { ClinicNamed } from "./comparison-tree.ts";

/** Whether a table on this device is the sample clinic that is named; `null` while nobody knows, or where none is named. */
export function useIsClinic(table: string, clinic: ClinicNamed | null, opened: unknown): boolean | null {
  const [isClinic, setIsClinic] = useState<boolean | null>(null);
  const named = JSON.stringify(clinic);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table that came under the same key is another table
  useEffect(() => {
    const wanted = JSON.parse(named) as ClinicNamed | null;
    setIsClinic(null);
    if (wanted === null) return;
    let isCurrent = true;
    void askTable("table.is-clinic", { name: table, clinic: wanted }).then((answer) => {
      if (isCurrent && answer.state === "made") setIsClinic(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [table, named, opened]);
  return isClinic;
}
