import { type Draft, valueAt } from "./draft.ts";
import { changeAnswer, useProfile } from "./profile-store.ts";
import { announce, offerUndo } from "./screen-store.ts";

/** Most characters of a note, as the profile format has it. */
export const LONGEST_NOTE = 2000;

interface Note {
  readonly program: string;
  readonly text: string;
}

/** What the applicant wrote down about a program; "" where nothing is. */
export function noteOn(draft: Draft, program: string): string {
  return notesOf(draft).find((note) => note.program === program)?.text ?? "";
}

/** Keeps a note about a program with the answers, or takes it away where the text is empty; offers to undo it. */
export function writeNote(program: { readonly id: string; readonly name: string }, text: string): void {
  const { draft } = useProfile.getState();
  const kept = text.trim();
  if (kept === noteOn(draft, program.id)) return;
  const others = notesOf(draft).filter((note) => note.program !== program.id);
  const notes = kept === "" ? others : [...others, { program: program.id, text: kept }];
  const command = changeAnswer("notes", notes.length > 0 ? notes : undefined);
  const words = kept === "" ? `Removed your note on ${program.name}.` : `Saved your note on ${program.name}.`;
  announce(words);
  offerUndo(words, command);
}

function notesOf(draft: Draft): readonly Note[] {
  const notes = valueAt(draft, "notes");
  return Array.isArray(notes) ? notes.filter(isNote) : [];
}

function isNote(entry: unknown): entry is Note {
  if (typeof entry !== "object" || entry === null) return false;
  const { program, text } = entry as { program?: unknown; text?: unknown };
  return typeof program === "string" && typeof text === "string";
}
