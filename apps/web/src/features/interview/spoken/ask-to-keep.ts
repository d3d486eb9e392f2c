import { type KeptRecording, RECORDING_LIMITS } from "../../../storage/kept-recording.ts";
import { type Kept, keepRecording } from "../../../store/recordings.ts";
import { announce } from "../../../store/screen-store.ts";
import { lengthWords, sizeWords } from "./countdown.ts";
import type { Recorded } from "./microphone.ts";

/** Why a recording is not kept. */
export const NOT_KEPT: Readonly<Record<Exclude<Kept, "kept">, string>> = {
  full: `At most ${RECORDING_LIMITS.recordings} recordings and ${sizeWords(RECORDING_LIMITS.bytes)} are kept. Delete one first.`,
  refused: "The browser did not let us keep it. You can still listen to it now.",
};

/** Asks what becomes of a recording whose screen was left, whatever way: the next screen stands only after the answer. */
export async function askToKeep(
  of: Pick<KeptRecording, "question" | "document" | "lot">,
  { sound, seconds }: Recorded,
): Promise<void> {
  const asked = `Your recording of ${lengthWords(seconds)} is not kept yet. Keep it on this device? “Cancel” deletes it.`;
  if (!window.confirm(asked)) return;
  const recording = { ...of, type: sound.type, seconds, ticked: [] };
  const kept = await keepRecording(recording, await sound.arrayBuffer());
  if (kept === "kept") announce("The recording is kept on this device.");
  else
    window.alert(
      kept === "full" ? `It is not kept. ${NOT_KEPT.full}` : "The browser did not let us keep it.",
    );
}
