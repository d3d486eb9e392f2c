import type { StoreApi, UseBoundStore } from "zustand";
import type { Paper } from "../storage/paper.ts";
import type { Papers } from "../storage/papers.ts";
import type { UnsavedPapers } from "../storage/unsaved-papers.ts";
import { answers } from "./device.ts";
import { isLostPaper } from "./lost-paper.ts";

/** Papers of one kind, of the profile on screen. */
export interface PapersState<P extends Paper> {
  /** The profile document whose papers these are; "" before any was read. */
  readonly document: string;
  /** All of it, whatever lot of answers, those in the trash too, the last changed first. */
  readonly papers: readonly P[];
  /** False where the browser keeps nothing: they live in this tab alone. */
  readonly isKept: boolean;
}

/** What is particular to a kind of papers. */
export interface PapersOf<P extends Paper> {
  readonly device: Papers<P>;
  readonly unsaved: UnsavedPapers<P>;
  /** What is to lie on the device: `after` as this tab has it, beside what another tab has made of it meanwhile. */
  readonly merge: (kept: P | null, before: P | null, after: P) => P;
  /** So many of one profile are kept, the trash aside. */
  readonly most: number;
  /** Whether changes are her work: others leave the time of the last change. */
  readonly isWork: (changes: Partial<P>) => boolean;
  /** Forgets what lies apart and belongs to a paper that goes for good. */
  readonly forgetOwn?: (paper: P) => Promise<unknown>;
}

/** The papers of a kind on screen, and what of them waits to be written: as it was before, and the timer. */
export interface PapersDesk<P extends Paper> extends PapersOf<P> {
  readonly state: UseBoundStore<StoreApi<PapersState<P>>>;
  readonly waiting: Map<string, { readonly before: P | null; timer: number }>;
}

/** Whether the profile of a paper is gone. */
export const isLost = (paper: Paper): boolean => isLostPaper(answers, paper);

/** Each once, the last changed first. */
export function inOrder<P extends Paper>(papers: readonly P[]): readonly P[] {
  const once = new Map<string, P>();
  for (const paper of papers) if (!once.has(paper.id)) once.set(paper.id, paper);
  return [...once.values()].sort((a, b) => b.changed - a.changed);
}
