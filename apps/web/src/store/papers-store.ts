import { create } from "zustand";
import type { Paper } from "../storage/paper.ts";
import { answers } from "./device.ts";
import { inOrder, isLost, type PapersDesk, type PapersOf, type PapersState } from "./papers-desk.ts";
import { readPapers } from "./read-papers.ts";
import { writeLater, writeNow, writeOnLeaving } from "./write-papers.ts";

interface PapersStore<P extends Paper> {
  readonly usePapers: PapersDesk<P>["state"];
  /** Reads those of a profile document; what this tab has not written down yet stays as it is here. */
  readonly read: (document: string) => Promise<void>;
  readonly isTaken: (id: string) => boolean;
  /** Adds a paper; `null` where the profile has as many as are kept. */
  readonly add: (paper: P) => P | null;
  /** Changes one, on screen at once and on the device when typing rests. */
  readonly change: (id: string, change: (paper: P) => Partial<P>) => void;
  /** Puts one into the trash with all that belongs to it. */
  readonly trash: (id: string) => void;
  readonly restore: (id: string) => void;
  /** Removes one for good; `false` where the browser refuses. */
  readonly removeForGood: (id: string) => Promise<boolean>;
}

/** The papers of a kind on screen, written down when typing rests and when the page goes. */
export function papersStore<P extends Paper>(of: PapersOf<P>): PapersStore<P> {
  const state = create<PapersState<P>>(() => ({ document: "", papers: [], isKept: true }));
  const desk: PapersDesk<P> = { ...of, state, waiting: new Map() };
  followErasures(desk);
  window.addEventListener("pagehide", () => writeOnLeaving(desk));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") writeOnLeaving(desk);
  });
  return {
    usePapers: state,
    read: (document) => readPapers(desk, document),
    isTaken: (id) => state.getState().papers.some((paper) => paper.id === id),
    add: (paper) => add(desk, paper),
    change: (id, act) => change(desk, id, act),
    trash: (id) => setTrashed(desk, id, Date.now()),
    restore: (id) => setTrashed(desk, id, null),
    removeForGood: (id) => removeForGood(desk, id),
  };
}

/** What was erased takes its papers along, whichever tab erased it. */
function followErasures<P extends Paper>({ state, waiting }: PapersDesk<P>): void {
  answers.state.subscribe(() => {
    const { papers } = state.getState();
    if (!papers.some(isLost)) return;
    for (const { id } of papers.filter(isLost)) waiting.delete(id);
    state.setState({ papers: papers.filter((paper) => !isLost(paper)) });
  });
}

function add<P extends Paper>(desk: PapersDesk<P>, paper: P): P | null {
  const { papers } = desk.state.getState();
  if (papers.filter(({ trashed }) => trashed === null).length >= desk.most) return null;
  desk.state.setState({ document: paper.document, papers: inOrder([paper, ...papers]) });
  writeLater(desk, paper.id, null);
  void writeNow(desk, paper.id);
  return paper;
}

function change<P extends Paper>(desk: PapersDesk<P>, id: string, act: (paper: P) => Partial<P>): void {
  const { papers } = desk.state.getState();
  const before = papers.find((paper) => paper.id === id);
  if (before === undefined) return;
  const changes = act(before);
  const changed = desk.isWork(changes) ? Date.now() : before.changed;
  desk.state.setState({
    papers: papers.map((paper) => (paper.id === id ? { ...paper, ...changes, changed } : paper)),
  });
  writeLater(desk, id, before);
}

function setTrashed<P extends Paper>(desk: PapersDesk<P>, id: string, trashed: number | null): void {
  change(desk, id, () => ({ trashed }) as Partial<P>);
  void writeNow(desk, id);
}

async function removeForGood<P extends Paper>(desk: PapersDesk<P>, id: string): Promise<boolean> {
  const { device, state, waiting } = desk;
  window.clearTimeout(waiting.get(id)?.timer);
  waiting.delete(id);
  const done = await device.change(id, () => null);
  if (done === false && state.getState().isKept) return false;
  state.setState(({ papers }) => ({ papers: papers.filter((paper) => paper.id !== id) }));
  return true;
}
