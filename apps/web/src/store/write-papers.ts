import type { Paper } from "../storage/paper.ts";
import { isLost, type PapersDesk } from "./papers-desk.ts";

/** How long typing rests before it is written down, in milliseconds. */
const REST_MS = 400;

/** Writes a paper down when typing rests; `before` is what it was, `null` for a new one. */
export function writeLater<P extends Paper>(desk: PapersDesk<P>, id: string, before: P | null): void {
  const first = desk.waiting.get(id);
  window.clearTimeout(first?.timer);
  const timer = window.setTimeout(() => void writeNow(desk, id), REST_MS);
  desk.waiting.set(id, { before: first === undefined ? before : first.before, timer });
}

/** Writes a paper down at once; `false` where the device did not take it. */
export async function writeNow<P extends Paper>(desk: PapersDesk<P>, id: string): Promise<boolean> {
  const { device, merge, state, waiting } = desk;
  const found = waiting.get(id);
  const after = state.getState().papers.find((paper) => paper.id === id);
  if (found === undefined || after === undefined) return true;
  window.clearTimeout(found.timer);
  waiting.delete(id);
  const done = await device.change(id, (kept) => (isLost(after) ? null : merge(kept, found.before, after)));
  state.setState({ isKept: done !== false });
  if (done === false) return false;
  const { paper } = done;
  if (paper !== null && !waiting.has(id))
    state.setState(({ papers }) => ({ papers: papers.map((one) => (one === after ? paper : one)) }));
  return true;
}

/** Writes down at once what waits; `false` where the device did not take all of it. */
export async function writeAll<P extends Paper>(desk: PapersDesk<P>): Promise<boolean> {
  const held = await Promise.all([...desk.waiting.keys()].map((id) => writeNow(desk, id)));
  return held.every(Boolean);
}

/** Writes down what waits as the page goes, or may go. */
export function writeOnLeaving<P extends Paper>(desk: PapersDesk<P>): void {
  const { state, unsaved, waiting } = desk;
  if (waiting.size === 0) return;
  const left = state.getState().papers.flatMap((after) => {
    const found = waiting.get(after.id);
    return found === undefined ? [] : [{ before: found.before, after }];
  });
  unsaved.note(left);
  // A page that goes may break off the writing: only what has arrived needs no note.
  void writeAll(desk).then((held) => held && unsaved.forget(left));
}
