/** Speech needs no more; a minute is about 240 KB. */
const BITS_PER_SECOND = 32_000;

/** Why nothing is recorded: no recorder in this browser, no leave, no microphone, or it broke off. */
export type Refusal = "no-recorder" | "not-allowed" | "no-microphone" | "failed";

/** What was recorded. */
export interface Recorded {
  readonly sound: Blob;
  /** Whole seconds, at least 1. */
  readonly seconds: number;
}

/** A recording under way. */
export interface Running {
  /** Ends it and lets go of the microphone. */
  readonly stop: () => void;
  /** What was recorded, once it ended; `null` where nothing came of it. */
  readonly recorded: Promise<Recorded | null>;
}

/** Asks for the microphone and records at once; never rejects. */
export async function openMicrophone(): Promise<Running | { readonly why: Refusal }> {
  if (typeof MediaRecorder === "undefined" || navigator.mediaDevices === undefined)
    return { why: "no-recorder" };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    return record(stream);
  } catch (error) {
    return { why: refusalOf(error) };
  }
}

function record(stream: MediaStream): Running {
  const release = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_PER_SECOND });
    const parts: Blob[] = [];
    const began = Date.now();
    const recorded = new Promise<Recorded | null>((resolve) => {
      recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
      recorder.addEventListener("stop", () => {
        release();
        const sound = new Blob(parts, { type: recorder.mimeType });
        const seconds = Math.max(1, Math.round((Date.now() - began) / 1000));
        resolve(sound.size === 0 ? null : { sound, seconds });
      });
    });
    recorder.start();
    return {
      stop: () => {
        if (recorder.state !== "inactive") recorder.stop();
      },
      recorded,
    };
  } catch (error) {
    release();
    throw error;
  }
}

function refusalOf(error: unknown): Refusal {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "not-allowed";
  return name === "NotFoundError" || name === "OverconstrainedError" ? "no-microphone" : "failed";
}
