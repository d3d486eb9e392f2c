import type { Problem, Profile } from "@smartpick/core";
import { create } from "zustand";
import { isSameValue } from "../document/cell.ts";
import type { Command } from "../document/command.ts";
import { answersOf, lotOf } from "../document/profile-document.ts";
import { eraseSettings } from "../storage/device-settings.ts";
import { documentOf, onScreen, type SaveState } from "./answers/answers.ts";
import { eraseAll } from "./answers/erasing.ts";
import { hideExample, showExample } from "./answers/examples-shown.ts";
import { keepGood, lastGood } from "./answers/last-good.ts";
import { start, tidy } from "./answers/starting.ts";
import { change } from "./answers/writing.ts";
import { answers, followPage } from "./device.ts";
import { type Draft, EMPTY_DRAFT, hasAnswers, withValue } from "./draft.ts";
import { exampleById } from "./examples.ts";
import { loadProfileCode, profileCode } from "./profile-code.ts";

export interface ProfileState {
  /** False until the device has been read. */
  readonly started: boolean;
  /** The document on screen: an own profile, or an example. */
  readonly document: string;
  /** Which lot of answers it holds: another one after each that took the place of all. */
  readonly lot: number;
  /** What the screens show and the forms change: the applicant's own answers, or an example's. */
  readonly draft: Draft;
  /** The checked draft, or `null` while something is missing or wrong. */
  readonly profile: Profile | null;
  /** While an answer is wrong or missing, the last whole answers of this document; the screens keep showing theirs. */
  readonly lastGood: Profile | null;
  readonly problems: readonly Problem[];
  /** Whether `profile` and `problems` speak of this draft. */
  readonly checked: boolean;
  readonly example: { readonly id: string; readonly title: string } | null;
  /** The applicant's own answers, also while an example is shown. */
  readonly own: Draft;
  readonly save: SaveState;
  /** Fields that were left at least once; only their problems are shown. */
  readonly left: ReadonlySet<string>;
}

/** The answers on screen, and what the screens know of them. */
export const useProfile = create<ProfileState>(() => ({
  started: false,
  document: onScreen(answers).id,
  lot: 0,
  draft: EMPTY_DRAFT,
  profile: null,
  lastGood: null,
  problems: [],
  checked: false,
  example: null,
  own: EMPTY_DRAFT,
  save: "nothing-yet",
  left: new Set(),
}));

/** Whether the answers on screen make a profile; while they do not, what stands is the last that they made. */
export function useIsWhole(): boolean {
  return useProfile((state) => state.profile !== null);
}

/** Reads the device once; an example that this tab looked at is opened again. */
export async function startProfile(): Promise<void> {
  answers.state.subscribe(takeOver);
  await start(answers);
  void tidy(answers);
  followPage();
  const opened = answers.device.session.example();
  if (opened) await openExample(opened.id, opened.changed, isStillOpen);
  takeOver();
  await check();
  useProfile.setState({ started: true });
}

/** Whether the tab still looks at an example: its reader may have left it while it was being opened again. */
function isStillOpen(id: string): boolean {
  return answers.device.session.example()?.id === id;
}

/** Changes one answer by its path in the file; `undefined` takes it away. Kept on the device by itself. */
export function changeAnswer(path: string, value: unknown): Command | null {
  return change(answers, withValue(useProfile.getState().draft, path, value));
}

/** Makes a whole draft the answers on screen; only what differs is written. */
export function changeDraft(draft: Draft): Command | null {
  return change(answers, draft);
}

/** Notes that a field was left, so that its problem may be shown. */
export function leaveField(path: string): void {
  const { left } = useProfile.getState();
  if (!left.has(path)) useProfile.setState({ left: new Set(left).add(path) });
}

/** Shows an example, as it is or with what this tab changed in it; the applicant's own answers stay as they are. */
export async function openExample(
  id: string,
  changed?: Parameters<typeof showExample>[3],
  isWanted: (id: string) => boolean = () => true,
): Promise<void> {
  const example = exampleById(id);
  if (!example) return;
  const code = await loadProfileCode();
  const draft = code.draftFromText(await example.text(), example.fileName);
  if (!draft.ok) throw new Error(`${example.fileName}: ${draft.problems.map(code.problemWords).join(" ")}`);
  if (!isWanted(id)) return;
  showExample(answers, { id, title: example.title }, draft.value, changed);
  await check();
}

/** The example that this tab looks at, known before its answers are read; `null` for whoever sees their own. */
export function exampleOfTab(): ProfileState["example"] {
  const found = exampleById(answers.device.session.example()?.id ?? null);
  return found && { id: found.id, title: found.title };
}

/** Back to the applicant's own answers. */
export async function closeExample(): Promise<void> {
  hideExample(answers);
  await check();
}

/** Removes everything that this app keeps on the device; `false` where the browser does not let us. */
export async function eraseEverything(): Promise<boolean> {
  const erased = await eraseAll(answers);
  eraseSettings();
  const { eraseDrafts } = await import("./drafts.ts");
  const others = await eraseDrafts();
  await check();
  return erased && others;
}

/** Takes over what the documents hold now. */
function takeOver(): void {
  const { example, shown, save } = answers.state.getState();
  const before = useProfile.getState();
  const document = onScreen(answers);
  const told = answersOf(document.cells);
  // What is typed and not entered changes the document and none of its answers.
  const draft = document.id === before.document && isSameValue(told, before.draft) ? before.draft : told;
  useProfile.setState({
    document: document.id,
    lot: lotOf(document),
    draft,
    own: answersOf(documentOf(answers, shown).cells),
    save,
    ...((example?.id ?? null) !== (before.example?.id ?? null) && {
      example: example && { id: example.id, title: example.title },
    }),
    ...(document.id !== before.document && { left: new Set<string>() }),
    ...(draft !== before.draft && { checked: false }),
  });
  if (draft !== before.draft) void check();
  // Answers taken away, by whatever hand: what was computed for them goes too.
  if (document.id === before.document && hasAnswers(before.draft) && !hasAnswers(draft))
    void answers.device.forgetComputed();
}

/** Checks the draft on screen; the answer to an older draft is dropped. */
async function check(): Promise<void> {
  const { draft } = useProfile.getState();
  if (!hasAnswers(draft)) {
    useProfile.setState({ profile: null, lastGood: null, problems: [], checked: true });
    return;
  }
  const code = profileCode() ?? (await loadProfileCode());
  if (useProfile.getState().draft !== draft) return;
  const result = code.profileFromDraft(draft);
  if (result.ok) {
    keepGood(answers, draft);
    useProfile.setState({ profile: result.value, lastGood: null, problems: [], checked: true });
    return;
  }
  const good = lastGood(answers);
  const again = good && code.profileFromDraft(good);
  useProfile.setState({
    profile: null,
    lastGood: again?.ok ? again.value : null,
    problems: result.problems,
    checked: true,
  });
}
