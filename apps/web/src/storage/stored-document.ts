import type { Cell, Cells } from "../document/cell.ts";
import type { ProfileDocument } from "../document/profile-document.ts";
import { checksumOf } from "./checksum.ts";
import { MIGRATIONS } from "./migrations/migrations.ts";

/** The form of a document that this app writes. */
export const DOCUMENT_VERSION = 2;

/** A document as the device keeps it. */
export interface StoredDocument {
  readonly schema: "smartpick/document@2";
  readonly id: string;
  readonly kind: "profile";
  readonly value: { readonly cells: Cells };
  /** One more at each save, whoever saves. */
  readonly revision: number;
  /** ISO date and time. */
  readonly savedAt: string;
  /** Of the value. */
  readonly checksum: string;
}

/** What a stored record turns out to be. */
export type Reading =
  | { readonly state: "good"; readonly document: ProfileDocument }
  /** Written by a later version of this app: whole, but not for us to change. */
  | { readonly state: "newer"; readonly version: number }
  | { readonly state: "damaged" };

/** The record of a document's next save. */
export function recordOf(
  { id, cells }: Pick<ProfileDocument, "id" | "cells">,
  revision: number,
  savedAt: string,
): StoredDocument {
  const value = { cells };
  return {
    schema: "smartpick/document@2",
    id,
    kind: "profile",
    value,
    revision,
    savedAt,
    checksum: checksumOf(value),
  };
}

/** Reads a record of any version, older ones by the ladder of migrations. `id` is the key that it lies under. */
export function readRecord(raw: unknown, id: string): Reading {
  let version = versionOf(raw);
  if (version === null) return { state: "damaged" };
  if (version > DOCUMENT_VERSION) return { state: "newer", version };
  let record: unknown = raw;
  for (const step of MIGRATIONS) {
    if (step.from !== version) continue;
    record = step.up(record, id);
    if (record === null) return { state: "damaged" };
    version += 1;
  }
  return isWhole(record)
    ? {
        state: "good",
        document: { id, cells: record.value.cells, revision: record.revision, savedAt: record.savedAt },
      }
    : { state: "damaged" };
}

/** The version in a record's `schema`, or `null` where it names none. */
function versionOf(raw: unknown): number | null {
  if (typeof raw !== "object" || raw === null) return null;
  const { schema } = raw as { schema?: unknown };
  const found = typeof schema === "string" ? /^smartpick\/(?:store|document)@(\d+)$/.exec(schema) : null;
  return found ? Number(found[1]) : null;
}

function isWhole(record: unknown): record is StoredDocument {
  const { value, revision, savedAt, checksum } = record as Partial<StoredDocument>;
  return (
    typeof value === "object" &&
    value !== null &&
    typeof value.cells === "object" &&
    value.cells !== null &&
    Object.values(value.cells).every(isCell) &&
    Number.isInteger(revision) &&
    typeof savedAt === "string" &&
    checksum === checksumOf(value)
  );
}

function isCell(cell: unknown): cell is Cell {
  if (typeof cell !== "object" || cell === null) return false;
  const { at, tab, over } = cell as Partial<Cell>;
  return Number.isFinite(at) && typeof tab === "string" && Number.isFinite(over);
}
