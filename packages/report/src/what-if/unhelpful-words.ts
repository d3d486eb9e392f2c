import type { WhatIfReport } from "@smartpick/core";
import { leverName } from "./lever-words.ts";

type Unhelpful = WhatIfReport["wouldNotHelp"][number];
type Fixed = WhatIfReport["cannotChange"][number];

const WHY: Readonly<Record<Unhelpful["why"], string>> = {
  "about-nothing": "It would change about nothing.",
  "may-do-nothing": "It may help, and it may do nothing.",
  "likely-lowers": "It would sooner lower your chance than raise it.",
  lowers: "It would lower your chance.",
  "not-binding": "Money is not what ends your list, so more of it would change nothing.",
  "already-best": "Your list already sends every one that it can, where they do most.",
  "at-most": "You have as many as the numbers tell apart. Nothing is known of more.",
};

/** What would not help, and why, in two sentences: `"Also seek Pathology. It would change about nothing."` */
export function unhelpfulWords({ code, why, ...lever }: Unhelpful): string {
  const name = code === "signals" ? "Signals" : leverName({ code, ...lever });
  return `${name}. ${WHY[why]}`;
}

const FIXED: Readonly<Record<Fixed["code"], string>> = {
  "step1-passed": "Step 1 is passed, and a passed Step cannot be taken again.",
  "step2ck-passed": "Step 2 CK is passed, and a passed Step cannot be taken again for a higher score.",
  "step3-passed": "Step 3 is passed, and a passed Step cannot be taken again.",
  "failed-attempts": "Failed attempts stay on the transcript.",
  "graduation-year": "The year of graduation stays.",
  "school-type": "The medical school stays.",
  citizenship: "Citizenship is no lever here.",
  "earlier-matches": "Earlier seasons without a match stay.",
  "applications-sent": "What was sent stays sent, with its signals.",
};

/** What no lever moves, in one sentence. */
export function fixedWords({ code }: Fixed): string {
  return FIXED[code];
}
