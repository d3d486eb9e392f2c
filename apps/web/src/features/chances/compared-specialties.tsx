import type { ComparisonPart, SpecialtiesReport } from "@smartpick/core";
import type { Worded, WordedPlan, WordedSpecialty } from "@smartpick/report";
import {
  type ComparisonEnd,
  comparedGroups,
  comparedMatch,
  comparisonEnd,
  isCompared,
  ORDER_NOTE,
  outsideNotes,
  publishedRateOf,
  THIN_NOTE,
} from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { useAsking } from "../../store/asking.ts";
import { useIsWhole } from "../../store/profile-store.ts";
import { useMedia } from "../../ui/use-media.ts";
import { useWidth } from "../../ui/use-width.ts";
import { useList } from "../shared/use-list.ts";
import type { Comparison, RowGroup } from "./comparison.ts";
import { ComingCards, SpecialtyCards } from "./specialty-cards.tsx";
import { openerId } from "./specialty-parts.tsx";
import { ComingTable, SpecialtyTable } from "./specialty-table.tsx";

/** The table from 960 pixels on and on paper. */
const DESK = "(min-width: 960px), print";

/** Specialties side by side, with the plan as it is above them. */
export function ComparedSpecialties({ report }: { report: Worded<SpecialtiesReport> }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  const [opened, open] = useState<string | null>(null);
  const isDesk = useMedia(DESK);
  const list = useList();
  const isWhole = useIsWhole();
  const asking = useAsking();
  const sought = asking?.profile.seeks.specialties ?? [];
  const isAfresh = report.warningReasons.some(({ code }) => code === "compared-afresh");
  const isOver = report.warningReasons.some(({ code }) => code === "applications-over");
  const { inOrder, thin, ...outside } = comparedGroups(report.specialties);
  const groups: RowGroup[] = [
    { key: "in-order", note: ORDER_NOTE, rows: inOrder },
    { key: "thin", note: THIN_NOTE, rows: thin },
  ];
  const hasPlan = !isAfresh && list.state !== "failed" && list.state !== "refused";
  const comparison: Comparison = {
    groups: groups.filter(({ rows }) => rows.length > 0),
    outside: outsideNotes(outside),
    equalUsd: report.equalUsd,
    end: endOf(report.specialties, list.last),
    plan: hasPlan && sought.length > 0 && list.last?.list.length !== 0 ? { report: list.last, sought } : null,
    isOpen: !isOver && isWhole,
    opened,
    open,
    close: () => {
      open(null);
      if (opened !== null) document.getElementById(openerId(opened))?.focus();
    },
    width,
  };
  return (
    <div ref={host}>
      {width > 0 && (isDesk ? <SpecialtyTable of={comparison} /> : <SpecialtyCards of={comparison} />)}
    </div>
  );
}

/** The same while it is worked out: what is known of each so far, in rows of the final height. */
export function ComingSpecialties({ part }: { part: ComparisonPart }): ReactNode {
  const isDesk = useMedia(DESK);
  const found = new Map(part.rows.map((row) => [row.specialty, row]));
  const slots = part.names.map((name) => ({ name, row: found.get(name) ?? null }));
  return isDesk ? <ComingTable slots={slots} /> : <ComingCards slots={slots} />;
}

function endOf(rows: readonly WordedSpecialty[], plan: WordedPlan | null): ComparisonEnd {
  const ranges = rows.filter(isCompared).map(comparedMatch);
  return comparisonEnd(
    plan === null ? ranges : [...ranges, plan.chance.match],
    rows.flatMap((row) => publishedRateOf(row)?.rate ?? []),
  );
}
