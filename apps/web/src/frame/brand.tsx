import type { ReactNode } from "react";
import { Link } from "wouter";

const DOTS = [
  [4, 4, true],
  [11, 4, true],
  [4, 11, true],
  [18, 4, false],
  [11, 11, false],
  [18, 11, false],
  [4, 18, false],
  [11, 18, false],
  [18, 18, false],
] as const;

/** The name, which leads to the first screen. */
export function Brand(): ReactNode {
  return (
    <Link className="brand" href="/">
      <svg width="22" height="22" aria-hidden="true">
        {DOTS.map(([cx, cy, on]) => (
          <circle key={`${cx}-${cy}`} cx={cx} cy={cy} r={on ? 3 : 2.2} className={on ? "on" : "off"} />
        ))}
      </svg>
      SmartPick
    </Link>
  );
}
