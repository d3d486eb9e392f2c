import type { ReactNode } from "react";

/** A browser that does not part a sign leaves a few places of the last one free. */
const OF_A_SIGN = 8;

/** Says under a field that is full that what comes beyond is left out: a browser cuts without a word. */
export function NoMoreFits({ text, most }: { text: string; most: number }): ReactNode {
  return (
    <p role="alert" className="small">
      {text.length > most - OF_A_SIGN &&
        `No more fits here: at most ${most.toLocaleString("en-US")} characters. What you paste or type beyond them is left out.`}
    </p>
  );
}
