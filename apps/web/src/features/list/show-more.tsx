import { counted } from "@smartpick/report";
import type { ReactNode } from "react";

/** On a phone, where only the first rows of each tier are shown: the way to all of them and back. */
export function ShowMore({
  count,
  hidden,
  all,
  onChange,
}: {
  count: number;
  hidden: number;
  all: boolean;
  onChange: (all: boolean) => void;
}): ReactNode {
  if (hidden === 0 && !all) return null;
  return (
    <button type="button" className="btn noprint" aria-expanded={all} onClick={() => onChange(!all)}>
      {all ? "Show the first of each kind" : `Show all ${counted(count, "program")}`}
    </button>
  );
}
