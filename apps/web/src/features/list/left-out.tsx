import { counted, type Table, type WordedPlan } from "@smartpick/report";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef, useState } from "react";
import { Link } from "wouter";

const ROW = 45;

/** The programs left out, by reason; each reason opens its programs in a list that scrolls by itself. */
export function LeftOut({
  excluded,
  reasons,
}: {
  excluded: WordedPlan["excluded"];
  reasons: Table;
}): ReactNode {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ul className="lines">
      {reasons.rows.map(([cell, count]) => {
        const reason = String(cell);
        const shown = open === reason;
        return (
          <li key={reason}>
            <button
              type="button"
              className="btn link reason"
              aria-expanded={shown}
              onClick={() => setOpen(shown ? null : reason)}
            >
              {reason}: {counted(Number(count), "program")}
            </button>
            {shown && (
              <Names programs={excluded.filter((program) => program.reason === reason)} label={reason} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Names({ programs, label }: { programs: WordedPlan["excluded"]; label: string }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: programs.length,
    getScrollElement: () => host.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="virtual" ref={host} aria-label={label} tabIndex={0}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const program = programs[item.index];
          return program ? (
            <li
              key={program.id}
              aria-setsize={programs.length}
              aria-posinset={item.index + 1}
              style={{ height: item.size, transform: `translateY(${item.start}px)` }}
            >
              <Link className="name small" href={`/program/${program.id}`}>
                {program.name}
              </Link>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}
