import type { BulletSlot, ClaimLedger, ClaimMark, ClaimPlace, LedgerClaim } from "@smartpick/core";
import { counted, listed } from "../english/plural.ts";

type Ledger = Pick<ClaimLedger, "places">;

/** Owed wherever bullets are shown. */
export const BULLETS_PROMISE =
  "Each line is made of your own words, in your order. SmartPick adds “with” and commas, and nothing else.";

/** How many claims of her texts are shown elsewhere, and how many places disagree. */
export function claimsFinding({ claims: rows }: Pick<ClaimLedger, "claims">): string {
  const claims = eachOnce(rows);
  const told = claims.filter((claim) => isTold(claim));
  if (claims.length === 0) return "No claim is told yet. Write a text, or tell your entries.";
  const shown = told.filter((claim) => isShown(claim)).length;
  const base =
    told.length === 0
      ? `${counted(claims.length, "claim")} in your entries and letters, none in a text yet.`
      : shownWords(shown, told.length);
  const against = eachOnce(rows.filter(({ trouble }) => trouble?.isSure === true)).length;
  if (against === 0) return base;
  return `${base} ${against} ${against === 1 ? "has" : "have"} two values; a reader who compares will see it.`;
}

function shownWords(shown: number, told: number): string {
  if (told === 1) return `The one claim in your texts is ${shown === 1 ? "" : "not "}shown elsewhere.`;
  return `${shown} of ${told} claims in your texts ${shown === 1 ? "is" : "are"} shown elsewhere.`;
}

/** A claim has a row for each thing about which its places disagree; it is counted once. */
function eachOnce(rows: readonly LedgerClaim[]): readonly LedgerClaim[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row.cells[0]?.marks[0]), row])).values()];
}

const isTold = ({ cells }: LedgerClaim): boolean =>
  cells.some(({ column }) => column === "statement" || column === "answer");
const isShown = ({ cells }: LedgerClaim): boolean => cells.some(({ state }) => state === "shown");

/** What a place is called: “Entry 2”, the writer of a letter, the title of a text. */
export function claimPlaceName({ kind, name, number, document }: ClaimPlace): string {
  if (kind === "text")
    return document === "personal-statement" || name !== "" ? `“${name}”` : `Text ${number}`;
  if (kind === "letter") return name;
  const words = {
    entry: `Entry ${number}`,
    work: `Work ${number}`,
    portfolio: "Portfolio",
    profile: "Profile",
  };
  return words[kind];
}

/** The columns of the table. */
export const CLAIM_COLUMN_WORDS = {
  statement: "Statement",
  entry: "Entry",
  letter: "Letter",
  answer: "Interview",
  profile: "Profile",
} as const;

/** What there is to settle about a claim, in sentences: both values, or the question. */
export function claimWords(claim: LedgerClaim, ledger: Ledger): readonly string[] {
  const { trouble, orphan } = claim;
  const lines: string[] = [];
  if (trouble !== null) lines.push(troubleWords(trouble, ledger), troubleAsk(trouble));
  if (orphan === "no-evidence") lines.push("Nothing shows it yet. Which entry, letter or work could?");
  if (orphan === "unused") lines.push(`Only in ${onlyIn(claim, ledger)}. Do you want to use it in a text?`);
  return lines;
}

function onlyIn({ cells }: LedgerClaim, { places }: Ledger): string {
  const names = cells.flatMap(({ marks }) => marks.flatMap(({ place }) => places[place] ?? []));
  return listed([...new Set(names.map(claimPlaceName))]);
}

type Trouble = NonNullable<LedgerClaim["trouble"]>;

const MOST_SIDES = 3;

function troubleWords({ sides }: Trouble, ledger: Ledger): string {
  const told = sides.slice(0, MOST_SIDES).map((side) => sideWords(side, ledger));
  const more = sides.length - told.length;
  return `${[...told, ...(more > 0 ? [`and ${more} more`] : [])].join("; ")}.`;
}

const MOST_QUOTED = 60;

/** “80%” in “My statement”. What the profile shows and the dates of an entry are not her words: no quotation marks. */
function sideWords({ place, field, quote }: ClaimMark, { places }: Ledger): string {
  const at = places[place];
  if (at !== undefined && (at.kind === "profile" || field === "dates"))
    return `${claimPlaceName(at)}: ${quote}`;
  const cut = quote.length <= MOST_QUOTED ? quote : `${quote.slice(0, MOST_QUOTED).trimEnd()}…`;
  return `${at === undefined ? "" : claimPlaceName(at)}: “${cut}”`;
}

const SURE: Readonly<Record<Trouble["code"], string>> = {
  number: "Two numbers for one thing. Which one can you show?",
  duration: "Two lengths of time for one thing. Which one can you show?",
  months: "The time told does not fit the months of the entry. Which one is right?",
  date: "The year lies outside the months of the entry. Which one is right?",
  year: "Two years for one thing. Which one is right?",
  tool: "Two tools for one thing. Which one is right?",
  place: "Two places for one post. Which one is right?",
  fact: "Two answers to one question. Which one is right?",
  works: "Two counts of your papers. Which one is right?",
};

function troubleAsk({ code, isSure }: Trouble): string {
  if (isSure) return SURE[code];
  if (code === "place") return "Two names of a place. Is this one post?";
  if (code === "year") return "Two years. Is this one thing, or did you do it twice?";
  if (code === "tool") return "Two tools. Is this one thing, and did you use both?";
  return "Both may be true. Do they mean the same thing?";
}

/** What is asked where a bullet lacks a part. */
export function missingSlotWords(slot: BulletSlot): string {
  const words = {
    verb: "What did you do?",
    object: "What did you do it to?",
    tool: "With which tool?",
    number: "How many, or how much?",
    outcome: "What was different at the end?",
  };
  return words[slot];
}

/** The ledger with its words: what `--json` prints. */
export function wordedClaims(ledger: ClaimLedger) {
  return {
    ...ledger,
    finding: claimsFinding(ledger),
    claims: ledger.claims.map((claim) => ({ ...claim, words: [...claimWords(claim, ledger)] })),
    bullets: ledger.bullets.map((bullet) => ({ ...bullet, asks: bullet.missing.map(missingSlotWords) })),
  };
}
