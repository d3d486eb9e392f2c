import { EXAMPLE_FACES } from "virtual:smartpick-faces";
import { dayWords } from "@smartpick/report";
import type { ReactNode } from "react";

/** The day of the facts that came with this build. */
export function FactsDay(): ReactNode {
  const { factsVersion } = EXAMPLE_FACES;
  return <span title={factsVersion}>Facts of {dayWords(factsVersion.slice(0, 10))}.</span>;
}
