import type { ReactNode } from "react";
import { Redirect } from "wouter";

/** Leads an older address of the visa rules to the new one; the way back does not come here again. */
export function MovedPage(): ReactNode {
  return <Redirect to="/season/visa" replace />;
}
