import type { ClaimLedger, EntryBullet, LedgerClaim } from "@smartpick/core";
import {
  BULLETS_PROMISE,
  CLAIM_COLUMN_WORDS,
  claimPlaceName,
  claimsFinding,
  claimWords,
  missingSlotWords,
} from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

const INDENT = 3;

/** The ledger for people: what differs, what nothing shows, what is not used, the rest, then lines made of her entries. */
export function claimsText(ledger: ClaimLedger, style: Style): string {
  const { claims } = ledger;
  const titled = (title: string, own: readonly LedgerClaim[]): readonly string[] =>
    own.length === 0
      ? []
      : [[style.strong(title), ...own.map((claim) => claimText(claim, ledger, style))].join("\n")];
  const parts = [
    style.strong(paragraph(claimsFinding(ledger), style.width)),
    ...titled(
      "Two places do not agree",
      claims.filter(({ trouble }) => trouble?.isSure === true),
    ),
    ...titled(
      "To make sure",
      claims.filter(({ trouble }) => trouble?.isSure === false),
    ),
    ...titled(
      "Nothing shows it yet",
      claims.filter(({ orphan }) => orphan === "no-evidence"),
    ),
    ...titled(
      "Not used in a text",
      claims.filter(({ orphan }) => orphan === "unused"),
    ),
    ...titled(
      "The others",
      claims.filter(({ trouble, orphan }) => trouble === null && orphan === null),
    ),
    ...bulletsText(ledger, style),
    style.quiet(
      paragraph("SmartPick compares words, not meaning. It can miss a claim, and join two.", style.width),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function claimText(claim: LedgerClaim, ledger: ClaimLedger, { width }: Style): string {
  const where = claim.cells.map(
    ({ column, state, marks }) =>
      `${CLAIM_COLUMN_WORDS[column]}: ${STATES[state]} (${namesOf(marks, ledger)})`,
  );
  const head = paragraph(`“${short(claim.quote)}”`, width, 2, "- ");
  const lines = claim.orphan === null ? [where.join(". "), ...claimWords(claim, ledger)] : [where.join(". ")];
  return [head, ...lines.map((line) => paragraph(line, width, INDENT))].join("\n");
}

const STATES = {
  claimed: "claimed",
  shown: "shown",
  contradicts: "does not agree",
  asks: "to make sure",
} as const;

function namesOf(marks: LedgerClaim["cells"][number]["marks"], { places }: ClaimLedger): string {
  const names = marks.flatMap(({ place }) => places[place] ?? []).map(claimPlaceName);
  return [...new Set(names)].join(", ");
}

const MOST_QUOTED = 120;
const short = (quote: string): string => {
  const line = quote.replace(/\s+/g, " ");
  return line.length <= MOST_QUOTED ? line : `${line.slice(0, MOST_QUOTED).trimEnd()}…`;
};

function bulletsText({ bullets, places }: ClaimLedger, style: Style): readonly string[] {
  if (bullets.length === 0) return [];
  const lineOf = ({ place, text, missing }: EntryBullet): string => {
    const at = places[place];
    const name = at === undefined ? "" : `${claimPlaceName(at)}. `;
    const asks = missing.map(missingSlotWords).join(" ");
    return paragraph(`${name}${text}${asks === "" ? "" : ` (${asks})`}`, style.width, 2, "- ");
  };
  return [
    [
      style.strong("Lines made of your entries"),
      paragraph(BULLETS_PROMISE, style.width),
      ...bullets.map(lineOf),
    ].join("\n"),
  ];
}
