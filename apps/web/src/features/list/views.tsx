import type { WordedPlan } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useDropped } from "./dropped.tsx";
import { DROPPED, FILTERS, filterOf } from "./filters.ts";

/** The views of the list, each with its count; what was dropped stands beside what was pinned. */
export function ListViews({ report, show }: { report: WordedPlan; show: string }): ReactNode {
  const dropped = useDropped().length;
  const current = show === DROPPED ? DROPPED : filterOf(show).id;
  const views = [
    ...FILTERS.map(({ id, label, keeps }) => ({ id, label, count: report.list.filter(keeps).length })),
    ...(dropped > 0 || current === DROPPED ? [{ id: DROPPED, label: "Dropped", count: dropped }] : []),
  ];
  return (
    <nav className="chips noprint" aria-label="Show">
      {views.map(({ id, label, count }) => (
        <Link
          key={id}
          className="chip"
          href={id === "all" ? "/list" : `/list/${id}`}
          aria-current={id === current ? "true" : undefined}
          replace
        >
          {label} {count}
        </Link>
      ))}
    </nav>
  );
}
