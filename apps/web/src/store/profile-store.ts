import type { Problem, Profile } from "@smartpick/core";
import { create } from "zustand";
import { eraseAnswers, readAnswers, type StoredAnswers, saveAnswers } from "../storage/answers.ts";
import { eraseSettings, readExampleId, saveExampleId } from "../storage/device-settings.ts";
import { type Draft, EMPTY_DRAFT, hasAnswers, withValue } from "./draft.ts";
import { exampleById } from "./examples.ts";
import { loadProfileCode, profileCode } from "./profile-code.ts";

/** Where the answers on screen are kept. */
export type SaveState = "nothing-yet" | "saving" | "saved" | "not-kept";

export interface ProfileState {
  /** False until the device has been read. */
  readonly started: boolean;
  /** What the screens show and the forms change: the applicant's own answers, or an example's. */
  readonly draft: Draft;
  /** The checked draft, or `null` while something is missing or wrong. */
  readonly profile: Profile | null;
  readonly problems: readonly Problem[];
  /** Whether `profile` and `problems` speak of this draft. */
  readonly checked: boolean;
  readonly example: { readonly id: string; readonly title: string } | null;
  /** The applicant's own answers while an example is shown. */
  readonly own: Draft;
  readonly save: SaveState;
  readonly damaged: Extract<StoredAnswers, { state: "damaged" }> | null;
  /** Fields that were left at least once; only their problems are shown. */
  readonly left: ReadonlySet<string>;
}

/** The applicant's answers, and what the screens know of them. */
export const useProfile = create<ProfileState>(() => ({
  started: false,
  draft: EMPTY_DRAFT,
  profile: null,
  problems: [],
  checked: false,
  example: null,
  own: EMPTY_DRAFT,
  save: "nothing-yet",
  damaged: null,
  left: new Set(),
}));

/** Reads the device once; an example that this tab looked at is opened again. */
export async function startProfile(): Promise<void> {
  const stored = await readAnswers();
  if (stored.state === "damaged") useProfile.setState({ damaged: stored });
  if (stored.state === "unavailable") useProfile.setState({ save: "not-kept" });
  if (stored.state === "good") show(stored.record.draft, { own: stored.record.draft, save: "saved" });
  const example = exampleById(readExampleId());
  if (example) await openExample(example.id);
  await check();
  useProfile.setState({ started: true });
}

/** Changes one answer by its path in the file; `undefined` takes it away. Saved on the device by itself. */
export function changeAnswer(path: string, value: unknown): void {
  replaceDraft(withValue(useProfile.getState().draft, path, value));
}

/** Puts a whole draft in place of the one on screen. */
export function replaceDraft(draft: Draft): void {
  const { example } = useProfile.getState();
  show(draft, example ? {} : { own: draft });
  void check();
  if (!example) planSave(draft);
}

/** Notes that a field was left, so that its problem may be shown. */
export function leaveField(path: string): void {
  const { left } = useProfile.getState();
  if (!left.has(path)) useProfile.setState({ left: new Set(left).add(path) });
}

/** Shows an example; the applicant's own answers stay as they are. */
export async function openExample(id: string): Promise<void> {
  const example = exampleById(id);
  if (!example) return;
  const code = await loadProfileCode();
  const draft = code.draftFromText(await example.text(), example.fileName);
  if (!draft.ok) throw new Error(`${example.fileName}: ${draft.problems.map(code.problemWords).join(" ")}`);
  saveExampleId(id);
  show(draft.value, { example: { id, title: example.title }, left: new Set() });
  await check();
}

/** Back to the applicant's own answers. */
export async function closeExample(): Promise<void> {
  saveExampleId(null);
  show(useProfile.getState().own, { example: null, left: new Set() });
  await check();
}

/** Makes the answers on screen the applicant's own. */
export function adopt(draft: Draft): void {
  saveExampleId(null);
  show(draft, { example: null, own: draft, left: new Set() });
  void check();
  planSave(draft);
}

/** Uses the good copy instead of the damaged record. */
export function takeGoodCopy(): void {
  const copy = useProfile.getState().damaged?.copy;
  useProfile.setState({ damaged: null });
  if (copy) adopt(copy.draft);
}

/** Leaves the damaged record behind and starts with no answers. */
export function startAnew(): void {
  useProfile.setState({ damaged: null });
  adopt(EMPTY_DRAFT);
}

/** Removes everything that this app keeps on the device. */
export async function eraseEverything(): Promise<boolean> {
  window.clearTimeout(timer);
  const erased = await eraseAnswers();
  eraseSettings();
  show(EMPTY_DRAFT, { own: EMPTY_DRAFT, example: null, damaged: null, save: "nothing-yet", left: new Set() });
  await check();
  return erased;
}

function show(draft: Draft, more: Partial<ProfileState>): void {
  useProfile.setState({ draft, checked: false, ...more });
}

/** Checks the draft on screen; the answer to an older draft is dropped. */
async function check(): Promise<void> {
  const { draft } = useProfile.getState();
  if (!hasAnswers(draft)) {
    useProfile.setState({ profile: null, problems: [], checked: true });
    return;
  }
  const code = profileCode() ?? (await loadProfileCode());
  if (useProfile.getState().draft !== draft) return;
  const result = code.profileFromDraft(draft);
  useProfile.setState(
    result.ok
      ? { profile: result.value, problems: [], checked: true }
      : { profile: null, problems: result.problems, checked: true },
  );
}

let timer = 0;
const SAVE_AFTER_MS = 300;

function planSave(draft: Draft): void {
  window.clearTimeout(timer);
  useProfile.setState({ save: "saving" });
  timer = window.setTimeout(() => void saveNow(draft), SAVE_AFTER_MS);
}

async function saveNow(draft: Draft): Promise<void> {
  const kept = await saveAnswers(draft, new Date());
  if (useProfile.getState().own === draft) useProfile.setState({ save: kept ? "saved" : "not-kept" });
}
