import type { Rule } from "../rule.ts";
import { draftedForWriter } from "./drafted-for-writer.ts";
import { draftHint, portalHint } from "./letter-hints.ts";
import { noDeadline } from "./no-deadline.ts";
import { noSharedWork } from "./no-shared-work.ts";
import { waiverPortal } from "./waiver-portal.ts";

/** What a request for a letter needs, and what it must not ask. */
export const LETTER_RULES: readonly Rule[] = [
  noDeadline,
  noSharedWork,
  draftedForWriter,
  draftHint,
  waiverPortal,
  portalHint,
];
