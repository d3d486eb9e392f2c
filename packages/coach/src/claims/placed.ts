import {
  CLAIM_COLUMNS,
  type ClaimColumn,
  type ClaimMark,
  type ClaimPlace,
  type DocumentKind,
} from "@smartpick/answers";
import { documentOf } from "../document/document.ts";
import { remembering } from "../remember.ts";
import type { Claim } from "./claim.ts";
import { claimsIn } from "./claims-in.ts";
import type { LedgerEntry, LedgerInput, LedgerText } from "./ledger-input.ts";
import { lineClaim } from "./line-claim.ts";
import { wordsIn } from "./stems.ts";

/** A claim at its place. */
export interface PlacedClaim {
  readonly claim: Claim;
  /** Index in the places. */
  readonly place: number;
  readonly column: ClaimColumn;
  readonly field: string;
  /** All of the field in which it stands. */
  readonly text: string;
  /** What its entry is about, as stems: its title and text; empty for other places. */
  readonly topic: ReadonlySet<string>;
}

/** All places, and the claims of each in reading order. The order in which texts are given changes neither. */
export interface Placed {
  readonly places: readonly ClaimPlace[];
  readonly claims: readonly PlacedClaim[];
}

interface Field {
  readonly field: string;
  readonly text: string;
  readonly claims: readonly Claim[];
}

const COLUMN_OF: Readonly<Record<DocumentKind, ClaimColumn>> = {
  "personal-statement": "statement",
  experience: "entry",
  "letter-request": "letter",
  "position-request": "letter",
  "interview-answer": "answer",
};

/** A request tells its reader what is wished for: that is no claim. */
function claimsOfText({ text, kind }: LedgerText): readonly Claim[] {
  const claims = readOnce({ text, kind, isImplied: kind === "experience" });
  return isRequest(kind) ? claims.filter((claim) => claim.kind !== "goal") : claims;
}

function isRequest(kind: DocumentKind): boolean {
  return kind === "letter-request" || kind === "position-request";
}

interface Reading {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly isImplied: boolean;
}

/** After an edit only the text that changed is read again. */
const readOnce = remembering(
  ({ text, kind, isImplied }: Reading) => claimsIn(documentOf(text, kind), isImplied),
  ({ text, kind, isImplied }) => `${kind} ${isImplied} ${text}`,
);

/** Reads the claims of every place. */
export function placedClaims({ texts, experiences, scholarly, letters, profile }: LedgerInput): Placed {
  const places: ClaimPlace[] = [];
  const claims: PlacedClaim[] = [];
  const add = (place: ClaimPlace, fields: readonly Field[]): void => {
    const { column, kind } = place;
    const topic = topicOf(kind === "entry" ? fields.map(({ text }) => text) : []);
    for (const { field, text, claims: own } of fields)
      claims.push(...own.map((claim) => ({ claim, place: places.length, column, field, text, topic })));
    places.push(place);
  };
  const ofKind = new Map<DocumentKind, number>();
  for (const text of [...texts].sort(inOrder)) {
    const { id, kind, title: name } = text;
    const number = (ofKind.get(kind) ?? 0) + 1;
    ofKind.set(kind, number);
    add({ kind: "text", column: COLUMN_OF[kind], name, number, text: id, document: kind }, [
      { field: "text", text: text.text, claims: claimsOfText(text) },
    ]);
  }
  for (const [at, entry] of experiences.entries()) {
    const isDated = entry.from !== null && entry.to !== null;
    add({ kind: "entry", column: "entry", name: entry.title, number: at + 1, isDated }, entryFields(entry));
  }
  for (const [at, { title, reference }] of scholarly.entries()) {
    const isDated = reference !== null;
    add({ kind: "work", column: "entry", name: title, number: at + 1, isDated }, [lineField("title", title)]);
  }
  for (const [at, { writer, shared }] of letters.entries())
    add(
      { kind: "letter", column: "letter", name: writer, number: at + 1 },
      shared.map((line, of) => lineField(`shared.${of + 1}`, line)),
    );
  for (const [at, line] of (profile?.portfolio ?? []).entries())
    add({ kind: "portfolio", column: "profile", name: line, number: at + 1 }, [lineField("value", line)]);
  return { places, claims };
}

const rank = ({ kind }: LedgerText): number => CLAIM_COLUMNS.indexOf(COLUMN_OF[kind]);
const byWords = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function inOrder(one: LedgerText, other: LedgerText): number {
  return rank(one) - rank(other) || byWords(one.title, other.title) || byWords(one.id, other.id);
}

function entryFields({ title, organization, text, meaning }: LedgerEntry): readonly Field[] {
  const prose = (field: string, words: string | null, isImplied: boolean): readonly Field[] =>
    words === null
      ? []
      : [{ field, text: words, claims: readOnce({ text: words, kind: "experience", isImplied }) }];
  const post = lineClaim(title, "role", organization);
  return [
    { field: "title", text: title, claims: post === null ? [] : [post] },
    ...prose("text", text, true),
    ...prose("meaning", meaning, false),
  ];
}

const topicOf = remembering(
  (fields: readonly string[]): ReadonlySet<string> =>
    new Set(
      fields.flatMap((text) =>
        documentOf(text, "experience").sentences.flatMap(({ sentence }) => [...wordsIn(sentence.tokens)]),
      ),
    ),
  (fields) => fields.join("\n"),
);

/** A line that is one claim, whatever verb it has; where verbs tell of more than one, each is a claim. */
function lineField(field: string, text: string): Field {
  const told = readOnce({ text, kind: "experience", isImplied: true });
  const whole = lineClaim(text, "deed", null);
  return { field, text, claims: told.length > 0 ? told : whole === null ? [] : [whole] };
}

/** The passage of a claim. */
export function markOf({ claim: { from, to }, place, field, text }: PlacedClaim): ClaimMark {
  return { place, field, from, to, quote: text.slice(from, to) };
}
