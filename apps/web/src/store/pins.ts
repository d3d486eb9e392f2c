import { listAt, withValue } from "./draft.ts";
import { changeDraft, useProfile } from "./profile-store.ts";
import { offerUndo } from "./screen-store.ts";

/** A program to act on: its id and the name to say. */
export interface Pinnable {
  readonly id: string;
  readonly name: string;
}

/** Pins the program (it must be on the list), or lets it go when it is pinned. */
export function togglePin(program: Pinnable): void {
  const { draft } = useProfile.getState();
  const must = listAt(draft, "pins.must");
  const pinned = must.includes(program.id);
  change(pinned ? `Unpinned ${program.name}.` : `Pinned ${program.name}.`, {
    must: pinned ? without(must, program.id) : [...must, program.id],
    never: without(listAt(draft, "pins.never"), program.id),
  });
}

/** The entry of `never` by which a program is dropped: its own, or that of the program whose track it is. */
export function droppedBy(never: readonly string[], id: string): string | undefined {
  return never.find((dropped) => dropped === id || id.startsWith(`${dropped}/`));
}

/** Takes the program off the list for good, or lets it come back when it is dropped. */
export function toggleDrop(program: Pinnable): void {
  const { draft } = useProfile.getState();
  const never = listAt(draft, "pins.never");
  const dropped = droppedBy(never, program.id);
  change(dropped ? `${program.name} may come back.` : `Dropped ${program.name}.`, {
    must: without(listAt(draft, "pins.must"), program.id),
    never: dropped ? without(never, dropped) : [...never, program.id],
  });
}

function change(
  words: string,
  pins: { readonly must: readonly string[]; readonly never: readonly string[] },
): void {
  const { draft } = useProfile.getState();
  const pinned = withValue(draft, "pins.must", pins.must.length > 0 ? pins.must : undefined);
  offerUndo(
    words,
    changeDraft(withValue(pinned, "pins.never", pins.never.length > 0 ? pins.never : undefined)),
  );
}

function without(list: readonly string[], id: string): readonly string[] {
  return list.filter((item) => item !== id);
}
