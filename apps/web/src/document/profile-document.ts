import { type Cell, type Cells, isSameValue } from "./cell.ts";
import { type Change, type Command, commandTowards, type Moment } from "./command.ts";
import type { Tree } from "./leaves.ts";
import { firstWrite } from "./merge.ts";
import { treeOf } from "./tree-of.ts";

/** One applicant's answers on this device, or an example's. */
export interface ProfileDocument {
  readonly id: string;
  readonly cells: Cells;
  /** How often it was saved; 0 = never. */
  readonly revision: number;
  /** ISO date and time of the last save, or `null`. */
  readonly savedAt: string | null;
}

/** Why a document lies in the trash. */
export type TrashReason = "deleted" | "replaced" | "cleared";

/** How long what was deleted can be brought back, in milliseconds: 30 days. */
export const TRASH_MS = 30 * 24 * 3_600_000;

const NAME = "@name";
const TRASHED = "@trashed";
const CREATED = "@created";
const LOT = "@lot";
const TYPED = "@typed ";
/** What stands beside the answers and goes when others take their place. */
const BESIDE = [TYPED, "@trial", "@case ", "@stop"];
const SCHEMA = "smartpick/profile@1";

const trees = new WeakMap<Cells, Tree>();

/** The answers as a profile file has them; the same object as long as the cells are the same. */
export function answersOf(cells: Cells): Tree {
  const known = trees.get(cells);
  if (known) return known;
  const tree = { schema: SCHEMA, ...treeOf(cells) };
  trees.set(cells, tree);
  return tree;
}

/** Whether anything is told in it. */
export function isTold({ cells }: Pick<ProfileDocument, "cells">): boolean {
  return Object.keys(answersOf(cells)).length > 1;
}

/** The name that the applicant gave it. */
export function nameOf({ cells }: Pick<ProfileDocument, "cells">): string {
  const name = cells[NAME]?.value;
  return typeof name === "string" && name !== "" ? name : "My answers";
}

/** When and why it went to the trash, or `null`. `at` is ISO date and time. */
export function trashedOf({
  cells,
}: Pick<ProfileDocument, "cells">): { at: string; why: TrashReason } | null {
  const found = cells[TRASHED]?.value as { at?: unknown; why?: unknown } | undefined;
  if (!found || typeof found.at !== "string") return null;
  return { at: found.at, why: found.why === "replaced" || found.why === "cleared" ? found.why : "deleted" };
}

/** Milliseconds of its beginning, for a list in order. */
export function createdOf({ cells }: Pick<ProfileDocument, "cells">): number {
  const created = cells[CREATED]?.value;
  return typeof created === "number" ? created : firstWrite(cells);
}

/** The act that makes `next` the answers of the document. */
export function answering(cells: Cells, next: Tree, moment: Moment): Command {
  const { schema: _, ...answers } = next;
  return commandTowards(cells, answers, moment);
}

/** The act that gives the document a name. */
export function naming(cells: Cells, name: string, moment: Moment): Command {
  return marking(cells, NAME, name, moment);
}

/** The act that puts the document into the trash, or takes it out with `null`. */
export function trashing(cells: Cells, why: TrashReason | null, moment: Moment): Command {
  const value = why === null ? undefined : { at: new Date(moment.at).toISOString(), why };
  return marking(cells, TRASHED, value, moment);
}

/** Whether the act put its document into the trash. */
export function isTrashing({ changes }: Pick<Command, "changes">): boolean {
  return changes.some(({ key, after }) => key === TRASHED && after !== undefined);
}

/** What was typed about something and not entered yet; "" where nothing is. */
export function typedOf(cells: Cells, about: string): string {
  const typed = cells[TYPED + about]?.value;
  return typeof typed === "string" ? typed : "";
}

/** The act that keeps what is typed about something until it is entered; "" takes it away. */
export function typing(cells: Cells, about: string, text: string, moment: Moment): Command {
  return marking(cells, TYPED + about, text === "" ? undefined : text, moment);
}

/**
 * The act that makes `next` the answers of the document, and takes away what was typed or tried beside them. The answers are
 * another lot then; taking the act back brings back the lot before.
 */
export function replacing(cells: Cells, next: Tree, moment: Moment): Command {
  const beside = Object.keys(cells).filter((key) => BESIDE.some((mark) => key.startsWith(mark)));
  const changes = [
    ...answering(cells, next, moment).changes,
    ...beside.flatMap((key) => marking(cells, key, undefined, moment).changes),
  ];
  if (changes.length === 0) return { ...moment, changes };
  return { ...moment, changes: [...changes, ...marking(cells, LOT, moment.at, moment).changes] };
}

/** Which lot of answers the document holds: another one after each that took the place of all; 0 = the first. */
export function lotOf({ cells }: Pick<ProfileDocument, "cells">): number {
  const lot = cells[LOT]?.value;
  return typeof lot === "number" ? lot : 0;
}

/** The acts that begin a document with a name and answers, as one. */
export function beginning(answers: Tree, name: string, moment: Moment): Command {
  return {
    ...moment,
    changes: [
      ...marking({}, CREATED, moment.at, moment).changes,
      ...naming({}, name, moment).changes,
      ...answering({}, answers, moment).changes,
    ],
  };
}

/** The act that writes something about the document under a key that is no answer's; `undefined` takes it away. */
export function marking(cells: Cells, key: string, value: unknown, moment: Moment): Command {
  const held: Cell["value"] = cells[key]?.value;
  const change: Change = {
    key,
    ...(held !== undefined && { before: { value: held } }),
    ...(value !== undefined && { after: { value } }),
    over: cells[key]?.at ?? 0,
  };
  return { ...moment, changes: isSameValue(held, value) ? [] : [change] };
}
