import type { ReactNode } from "react";

/** Why nothing can be sealed here: browsers give the means to pages of HTTPS and of the own computer alone. */
export function NeedsSafePage(): ReactNode {
  return (
    <p className="note ochre">
      This address has no HTTPS, and browsers seal nothing there. Open SmartPick at an address that begins
      with https, or on your own computer.
    </p>
  );
}
