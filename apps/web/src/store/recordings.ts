import { useEffect } from "react";
import { create } from "zustand";
import { hasRoom, type KeptRecording } from "../storage/kept-recording.ts";
import { answers } from "./device.ts";
import { recordings as device } from "./kept-recordings.ts";
import { isLostPaper } from "./lost-paper.ts";
import { newPaperId } from "./new-paper-id.ts";
import { useProfile } from "./profile-store.ts";

interface RecordingsState {
  /** The profile document whose recordings these are; "" before any was read. */
  readonly document: string;
  /** All of it, whatever lot of answers, the newest first. */
  readonly kept: readonly KeptRecording[];
}

/** The recordings of the profile on screen. */
export const useRecordings = create<RecordingsState>(() => ({ document: "", kept: [] }));

const isLost = ({ document, at }: KeptRecording): boolean => isLostPaper(answers, { document, changed: at });

// What was erased takes its recordings along, whichever tab erased it.
answers.state.subscribe(() => {
  const { kept } = useRecordings.getState();
  if (kept.some(isLost)) useRecordings.setState({ kept: kept.filter((one) => !isLost(one)) });
});

/** Those of the answers on screen, read again whenever the tab comes back: another may have recorded. */
export function useRecordingsOnScreen(): readonly KeptRecording[] {
  return useRecordingsByLot().own;
}

/** The same, and those of the answers that stood in this profile before, which take up room too. */
export function useRecordingsByLot(): {
  readonly own: readonly KeptRecording[];
  readonly earlier: readonly KeptRecording[];
} {
  const { document, lot, started } = useProfile();
  const state = useRecordings();
  useEffect(() => {
    if (!started) return;
    const look = (): void => {
      if (globalThis.document.visibilityState === "visible") void readRecordings(document);
    };
    look();
    globalThis.document.addEventListener("visibilitychange", look);
    return () => globalThis.document.removeEventListener("visibilitychange", look);
  }, [document, started]);
  const kept = state.document === document ? state.kept : [];
  return { own: kept.filter((one) => one.lot === lot), earlier: kept.filter((one) => one.lot !== lot) };
}

async function readRecordings(document: string): Promise<void> {
  const found = await device.of(document);
  if (found !== null) useRecordings.setState({ document, kept: newestFirst(found) });
}

/** What became of a recording that was to be kept. */
export type Kept = "kept" | "full" | "refused";

/** Keeps a recording on this device: of the answers on screen, or of those that it names. */
export async function keepRecording(
  fresh: Pick<KeptRecording, "question" | "type" | "seconds" | "ticked"> &
    Partial<Pick<KeptRecording, "document" | "lot">>,
  sound: ArrayBuffer,
): Promise<Kept> {
  const { document, lot } = useProfile.getState();
  if (!hasRoom(useRecordings.getState().kept, sound.byteLength)) return "full";
  const at = Date.now();
  const recording = { document, lot, ...fresh, size: sound.byteLength, at, id: newPaperId() };
  return (await putBack(recording, sound)) ? "kept" : "refused";
}

/** The sound of a recording; `null` where it is not there any more. */
export function soundOf(id: string): Promise<ArrayBuffer | null> {
  return device.sound(id);
}

/** Changes what she ticked of a kept recording, or to which lot of answers it belongs. */
export function changeRecording(id: string, changes: Partial<Pick<KeptRecording, "ticked" | "lot">>): void {
  useRecordings.setState(({ kept }) => ({
    kept: kept.map((one) => (one.id === id ? { ...one, ...changes } : one)),
  }));
  void device.change(id, changes);
}

/** Takes a recording away; gives what brings it back, `null` where its sound is gone already. */
export async function removeRecording(recording: KeptRecording): Promise<(() => void) | null> {
  const sound = await device.sound(recording.id);
  useRecordings.setState(({ kept }) => ({ kept: kept.filter(({ id }) => id !== recording.id) }));
  await device.remove(recording.id);
  return sound === null ? null : () => void putBack(recording, sound);
}

async function putBack(recording: KeptRecording, sound: ArrayBuffer): Promise<boolean> {
  if (!(await device.keep(recording, sound))) return false;
  const { document, kept } = useRecordings.getState();
  if (document === recording.document || document === "")
    useRecordings.setState({ document: recording.document, kept: newestFirst([recording, ...kept]) });
  return true;
}

function newestFirst(kept: readonly KeptRecording[]): readonly KeptRecording[] {
  return [...kept].sort((a, b) => b.at - a.at);
}
