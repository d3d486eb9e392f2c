import { create } from "zustand";
import { TRASH_MS } from "../document/profile-document.ts";
import { type KeptText, TEXT_LIMITS } from "../storage/kept-text.ts";
import { textToKeep } from "../storage/merge-text.ts";
import { forgetUnsavedTexts, noteUnsavedTexts, unsavedTexts } from "../storage/unsaved-texts.ts";
import { answers } from "./device.ts";
import { texts as device, isLostText as isLostOf } from "./kept-texts.ts";
import { newTextId } from "./new-text-id.ts";

interface TextsState {
  /** The profile document whose texts these are; "" before any was read. */
  readonly document: string;
  /** All of it, whatever lot of answers, those in the trash too, the last changed first. */
  readonly texts: readonly KeptText[];
  /** False where the browser keeps nothing: they live in this tab alone. */
  readonly isKept: boolean;
}

const isLostText = (text: KeptText): boolean => isLostOf(answers, text);

const NONE: TextsState = { document: "", texts: [], isKept: true };
/** How long typing rests before it is written down, in milliseconds. */
const REST_MS = 400;

/** The texts of the profile on screen. */
export const useTexts = create<TextsState>(() => NONE);

/** What waits to be written: the text as it was before, and the timer. */
const waiting = new Map<string, { readonly before: KeptText | null; timer: number }>();

// What was erased takes its texts along, whichever tab erased it.
answers.state.subscribe(() => {
  const { texts } = useTexts.getState();
  if (!texts.some(isLostText)) return;
  for (const { id } of texts.filter(isLostText)) waiting.delete(id);
  useTexts.setState({ texts: texts.filter((text) => !isLostText(text)) });
});
/** Writes down what waits as the page goes, or may go. */
function leave(): void {
  if (waiting.size === 0) return;
  const { texts } = useTexts.getState();
  const unsaved = texts.flatMap((after) => {
    const found = waiting.get(after.id);
    return found === undefined ? [] : [{ before: found.before, after }];
  });
  noteUnsavedTexts(unsaved);
  // A page that goes may break off the writing: only what has arrived needs no note.
  void saveTexts().then((held) => held && forgetUnsavedTexts(unsaved));
}
window.addEventListener("pagehide", leave);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") leave();
});

/** Brings into the database what an earlier page noted as it went. */
async function takeUnsaved(): Promise<void> {
  const noted = unsavedTexts();
  if (noted.length === 0) return;
  const done = await Promise.all(
    noted.map(({ before, after }) =>
      device.change(after.id, (kept) => {
        if (isLostText(after)) return null;
        return textToKeep(kept, before, after);
      }),
    ),
  );
  if (done.every((one) => one !== false)) forgetUnsavedTexts(noted);
}

/** Reads the texts of a profile document; what this tab has not written down yet stays as it is here. */
export async function readTexts(document: string): Promise<void> {
  await saveTexts();
  await takeUnsaved();
  const found = await withoutOldTrash(await device.of(document));
  const here = useTexts.getState();
  if (found === null) {
    useTexts.setState(
      here.document === document ? { isKept: false } : { document, texts: [], isKept: false },
    );
    return;
  }
  const unsaved = here.texts.filter(({ id, document: of }) => of === document && waiting.has(id));
  // A browser that kept nothing so far still has nothing: what this tab holds is all there is.
  const others = here.isKept
    ? found
    : [...found, ...here.texts.filter(({ document: of }) => of === document)];
  useTexts.setState({ document, texts: inOrder([...unsaved, ...others]) });
}

/** Those that are in the trash no longer than it keeps them; the others go for good. */
async function withoutOldTrash(found: readonly KeptText[] | null): Promise<readonly KeptText[] | null> {
  const now = Date.now();
  const isOld = ({ trashed }: KeptText): boolean => trashed !== null && now - trashed > TRASH_MS;
  for (const { id } of (found ?? []).filter(isOld)) {
    await device.change(id, (kept) => (kept !== null && isOld(kept) ? null : kept));
  }
  return found?.filter((text) => !isOld(text)) ?? null;
}

/** A new text of the profile on screen, under its `id` where that is free; `null` where it has as many as are kept. */
export function addText(
  fresh: Pick<KeptText, "document" | "lot" | "kind" | "title" | "specialty" | "text"> &
    Partial<Pick<KeptText, "question" | "id">>,
): KeptText | null {
  const { texts } = useTexts.getState();
  const { id: wanted } = fresh;
  if (texts.filter(({ trashed }) => trashed === null).length >= TEXT_LIMITS.texts) return null;
  const text: KeptText = {
    question: null,
    ...fresh,
    text: fresh.text.slice(0, TEXT_LIMITS.characters),
    id: texts.some(({ id }) => id === wanted) || wanted === undefined ? newTextId() : wanted,
    versions: [],
    ignored: [],
    off: [],
    words: [],
    programs: [],
    remarks: [],
    found: null,
    changed: Date.now(),
    trashed: null,
  };
  useTexts.setState({ document: text.document, texts: inOrder([text, ...texts]) });
  wait(text.id, null);
  void save(text.id);
  return text;
}

/** Changes a text, on screen at once and on the device when typing rests. */
export function changeText(id: string, change: (text: KeptText) => Partial<KeptText>): void {
  const { texts } = useTexts.getState();
  const before = texts.find((text) => text.id === id);
  if (before === undefined) return;
  const changes = change(before);
  const changed = "found" in changes ? before.changed : Date.now();
  useTexts.setState({
    texts: texts.map((text) => (text.id === id ? { ...text, ...changes, changed } : text)),
  });
  wait(id, before);
}

/** Puts a text into the trash with all that belongs to it. */
export function trashText(id: string): void {
  changeText(id, () => ({ trashed: Date.now() }));
  void save(id);
}

/** Takes a text out of the trash. */
export function restoreText(id: string): void {
  changeText(id, () => ({ trashed: null }));
  void save(id);
}

/** Removes a text for good; `false` where the browser refuses. */
export async function removeTextForGood(id: string): Promise<boolean> {
  window.clearTimeout(waiting.get(id)?.timer);
  waiting.delete(id);
  const done = await device.change(id, () => null);
  if (done === false && useTexts.getState().isKept) return false;
  useTexts.setState(({ texts }) => ({ texts: texts.filter((text) => text.id !== id) }));
  return true;
}

/** Writes down at once what waits; `false` where the device did not take all of it. */
async function saveTexts(): Promise<boolean> {
  const held = await Promise.all([...waiting.keys()].map(save));
  return held.every(Boolean);
}

function wait(id: string, before: KeptText | null): void {
  const first = waiting.get(id);
  window.clearTimeout(first?.timer);
  const timer = window.setTimeout(() => void save(id), REST_MS);
  waiting.set(id, { before: first === undefined ? before : first.before, timer });
}

async function save(id: string): Promise<boolean> {
  const found = waiting.get(id);
  const after = useTexts.getState().texts.find((text) => text.id === id);
  if (found === undefined || after === undefined) return true;
  window.clearTimeout(found.timer);
  waiting.delete(id);
  const done = await device.change(id, (kept) => {
    if (isLostText(after)) return null;
    return textToKeep(kept, found.before, after);
  });
  useTexts.setState({ isKept: done !== false });
  if (done === false) return false;
  const { text } = done;
  if (text !== null && !waiting.has(id))
    useTexts.setState(({ texts }) => ({ texts: texts.map((one) => (one === after ? text : one)) }));
  return true;
}

/** Each once, the last changed first. */
function inOrder(texts: readonly KeptText[]): readonly KeptText[] {
  const once = new Map<string, KeptText>();
  for (const text of texts) if (!once.has(text.id)) once.set(text.id, text);
  return [...once.values()].sort((a, b) => b.changed - a.changed);
}
