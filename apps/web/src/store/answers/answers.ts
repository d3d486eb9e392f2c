import { createStore, type StoreApi } from "zustand/vanilla";
import type { Cells } from "../../document/cell.ts";
import type { Moment } from "../../document/command.ts";
import { lastWrite, type Rivalry } from "../../document/merge.ts";
import type { ProfileDocument } from "../../document/profile-document.ts";
import type { Failure } from "../../storage/database.ts";
import type { DocumentStorage } from "../../storage/document-storage.ts";
import type { Failed, SetAside, Trouble } from "../../storage/holdings.ts";
import type { Journal, JournalPage } from "../../storage/journal.ts";
import type { LastGood } from "../../storage/last-good.ts";
import type { TabChannel } from "../../storage/tab-channel.ts";
import type { TabSession } from "../../storage/tab-session.ts";

/** What one tab stands on. Tests put two tabs on one device and kill them as they like. */
export interface Device {
  readonly storage: DocumentStorage;
  readonly journal: Journal;
  readonly good: LastGood;
  readonly channel: TabChannel;
  readonly session: TabSession;
  /** Removes what the engine answered for anyone on this device. */
  readonly forgetComputed: () => Promise<void>;
  /** Removes the facts that were kept to be held against newer ones. */
  readonly forgetSeenFacts: () => Promise<void>;
  /** Answers only when the database is held up by an older app in another tab. */
  readonly heldUp: Promise<Failed>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
  /** Calls back once after `ms`; the answer stops that. */
  readonly later: (ms: number, act: () => void) => () => void;
}

/** Where the answers on screen are kept: on this device, not yet, or not for a reason. */
export type SaveState = "nothing-yet" | "saving" | "saved" | Failure;

/** An answer that two tabs gave differently, each without knowledge of the other. */
export interface Conflict extends Rivalry {
  readonly document: string;
}

/** An example on screen in place of the applicant's own answers; it lives in this tab alone. */
export interface ShownExample {
  readonly id: string;
  readonly title: string;
  readonly document: ProfileDocument;
}

export interface AnswersState {
  /** False until the device has been read. */
  readonly started: boolean;
  /** The documents of this device by id, those in the trash too. */
  readonly documents: ReadonlyMap<string, ProfileDocument>;
  /** The applicant's own document that is shown, or stands behind an example. It may still be empty. */
  readonly shown: string;
  readonly example: ShownExample | null;
  readonly save: SaveState;
  readonly troubles: readonly Trouble[];
  readonly setAside: readonly SetAside[];
  readonly conflicts: readonly Conflict[];
  /** The name of the profile that was on screen until another tab deleted it; `null` once it was said. */
  readonly takenAway: string | null;
}

/** One tab's answers. The state is for screens; what stands beside it is for saving. */
export interface Answers {
  readonly device: Device;
  readonly tab: string;
  readonly state: StoreApi<AnswersState>;
  /** Writes that the device does not hold yet, by document. */
  readonly unsaved: Map<string, Cells>;
  /** When documents were erased for good, by id; `*` stands for all. */
  readonly erased: Map<string, number>;
  /** Where the answers of a document go whose record must not be written over. */
  readonly moved: Map<string, string>;
  /** Pages of the journal that other tabs left; taken out once all of it is saved. */
  left: readonly JournalPage[];
  /** Saves and erasures happen one after another. */
  working: Promise<void>;
  stopTimer: () => void;
}

/** The document of a first visit, the same in every tab, so that two tabs never begin two. */
export const FIRST = "answers";
export const EXAMPLE = "example:";
export const ALL = "*";

/** A tab on this device that has not read anything yet. */
export function answersOn(device: Device): Answers {
  return {
    device,
    tab: device.newId(),
    state: createStore<AnswersState>(() => ({
      started: false,
      documents: new Map(),
      shown: FIRST,
      example: null,
      save: "nothing-yet",
      troubles: [],
      setAside: [],
      conflicts: [],
      takenAway: null,
    })),
    unsaved: new Map(),
    erased: new Map(),
    moved: new Map(),
    left: [],
    working: Promise.resolve(),
    stopTimer: () => {},
  };
}

/** The document of this id; one that nobody has written in yet is empty. */
export function documentOf({ state }: Answers, id: string): ProfileDocument {
  const { documents, example } = state.getState();
  if (example?.document.id === id) return example.document;
  return documents.get(id) ?? { id, cells: {}, revision: 0, savedAt: null };
}

/** The document on screen. */
export function onScreen(answers: Answers): ProfileDocument {
  const { example, shown } = answers.state.getState();
  return example?.document ?? documentOf(answers, shown);
}

/** Puts a document in place of the one with its id. */
export function put(answers: Answers, document: ProfileDocument): void {
  const { documents, example } = answers.state.getState();
  if (example?.document.id === document.id) {
    answers.state.setState({ example: { ...example, document } });
  } else {
    answers.state.setState({ documents: new Map(documents).set(document.id, document) });
  }
}

/** Notes what the device holds of a document; one that was erased while we waited must not come back empty. */
export function setRevision(
  answers: Answers,
  id: string,
  { revision, savedAt }: Pick<ProfileDocument, "revision" | "savedAt">,
): void {
  if (answers.state.getState().documents.has(id)) {
    put(answers, { ...documentOf(answers, id), revision, savedAt });
  }
}

/** Now, later than every write to the document and than its erasure. */
export function momentFor(answers: Answers, document: string): Moment {
  const known = Math.max(lastWrite(documentOf(answers, document).cells), erasedAt(answers, document));
  return { document, at: Math.max(answers.device.clock(), known + 1), tab: answers.tab };
}

/** Writes to the document up to this time are erased; 0 where none is. An example is nobody's, so it never is. */
export function erasedAt({ erased }: Answers, document: string): number {
  if (document.startsWith(EXAMPLE)) return 0;
  return Math.max(erased.get(document) ?? 0, erased.get(ALL) ?? 0);
}
