import type { ReactNode } from "react";

/** Grey lines in the shape of what will come; `behind`: the screen is whole without it, and it follows later. */
export function Skeleton({ lines, behind = false }: { lines: number; behind?: boolean }): ReactNode {
  return (
    <div className={behind ? "skeleton behind" : "skeleton"} aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <i key={at} />
      ))}
    </div>
  );
}

/** A screen that is on its way: it fills the window, so that nothing below it jumps when it is there. */
export function ScreenSkeleton(): ReactNode {
  return (
    <div className="coming" aria-busy="true">
      <Skeleton lines={9} />
    </div>
  );
}
