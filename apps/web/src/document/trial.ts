import type { Cells } from "./cell.ts";
import type { Command, Moment } from "./command.ts";
import { isTree, type Tree } from "./leaves.ts";
import { answering, marking } from "./profile-document.ts";

/** Other answers by their path in a profile file, beside those of the document; `null` = no answer. */
export type Changes = Readonly<Record<string, unknown>>;

/** Changes that the applicant gave a name, to look at again. */
export interface SavedCase {
  readonly id: string;
  readonly name: string;
  readonly changes: Changes;
}

const TRIAL = "@trial";
const CASE = "@case ";

/** What is tried beside the answers and not kept; the same object as long as it is the same. */
export function trialOf(cells: Cells): Changes {
  const held = cells[TRIAL]?.value;
  return isTree(held) ? held : NOTHING;
}

const NOTHING: Changes = Object.freeze({});

/** The act that makes `changes` what is tried. */
export function trying(cells: Cells, changes: Changes, moment: Moment): Command {
  const isNothing = Object.keys(changes).length === 0;
  return marking(cells, TRIAL, isNothing ? undefined : changes, moment);
}

/** The act that makes `next`, the answers with what is tried, the answers: nothing is tried then. */
export function keeping(cells: Cells, next: Tree, moment: Moment): Command {
  const kept = answering(cells, next, moment).changes;
  return { ...moment, changes: [...kept, ...trying(cells, NOTHING, moment).changes] };
}

/** The cases of the document, the oldest first. */
export function casesOf(cells: Cells): readonly SavedCase[] {
  return Object.entries(cells)
    .filter(([key]) => key.startsWith(CASE))
    .flatMap(([key, { value, at }]) => {
      if (!isTree(value) || typeof value.name !== "string" || !isTree(value.changes)) return [];
      const { name, changes, since } = value;
      return [{ id: key.slice(CASE.length), name, changes, since: typeof since === "number" ? since : at }];
    })
    .sort((one, other) => one.since - other.since || (one.id < other.id ? -1 : 1))
    .map(({ since: _, ...saved }) => saved);
}

/** The act that saves a case. */
export function savingCase(cells: Cells, { id, name, changes }: SavedCase, moment: Moment): Command {
  return marking(cells, CASE + id, { name, changes, since: moment.at }, moment);
}

/** The act that takes a case away. */
export function droppingCase(cells: Cells, id: string, moment: Moment): Command {
  return marking(cells, CASE + id, undefined, moment);
}
