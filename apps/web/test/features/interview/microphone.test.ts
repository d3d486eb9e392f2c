import { afterEach, expect, test, vi } from "vitest";
import { openMicrophone } from "../../../src/features/interview/spoken/microphone.ts";

afterEach(() => vi.unstubAllGlobals());

/** A stream whose tracks are counted as they are let go. */
function aStream(): { readonly stream: MediaStream; readonly letGo: () => number } {
  let stopped = 0;
  const track = { stop: () => (stopped += 1) };
  return { stream: { getTracks: () => [track] } as unknown as MediaStream, letGo: () => stopped };
}

const given = (getUserMedia: () => Promise<MediaStream>): void => {
  vi.stubGlobal("navigator", { mediaDevices: { getUserMedia } });
};

/** A recorder that gives one piece of sound, of so many bytes, when it is stopped. */
function aRecorder(bytes: number): unknown {
  return class extends EventTarget {
    state = "inactive";
    mimeType = "audio/webm";
    start(): void {
      this.state = "recording";
    }
    stop(): void {
      this.state = "inactive";
      const data = new Blob([new Uint8Array(bytes)]);
      this.dispatchEvent(Object.assign(new Event("dataavailable"), { data }));
      this.dispatchEvent(new Event("stop"));
    }
  };
}

test("a recording that is stopped gives its sound and lets go of the microphone", async () => {
  const { stream, letGo } = aStream();
  given(async () => stream);
  vi.stubGlobal("MediaRecorder", aRecorder(7));
  const running = await openMicrophone();
  if ("why" in running) throw new Error(running.why);
  expect(letGo()).toBe(0);
  running.stop();
  running.stop();
  const recorded = await running.recorded;
  expect([recorded?.sound.size, recorded?.sound.type, recorded?.seconds]).toEqual([7, "audio/webm", 1]);
  expect(letGo()).toBe(1);
});

test("a recording without sound is none, and the microphone is let go all the same", async () => {
  const { stream, letGo } = aStream();
  given(async () => stream);
  vi.stubGlobal("MediaRecorder", aRecorder(0));
  const running = await openMicrophone();
  if ("why" in running) throw new Error(running.why);
  running.stop();
  expect([await running.recorded, letGo()]).toEqual([null, 1]);
});

test("a recorder that cannot begin lets go of the microphone", async () => {
  const { stream, letGo } = aStream();
  given(async () => stream);
  vi.stubGlobal("MediaRecorder", function broken() {
    throw new DOMException("", "NotSupportedError");
  });
  expect([await openMicrophone(), letGo()]).toEqual([{ why: "failed" }, 1]);
});

test.each([
  ["NotAllowedError", "not-allowed"],
  ["SecurityError", "not-allowed"],
  ["NotFoundError", "no-microphone"],
  ["AbortError", "failed"],
])("a refusal by %s is said as %s", async (name, why) => {
  vi.stubGlobal("MediaRecorder", aRecorder(1));
  given(() => Promise.reject(new DOMException("", name)));
  expect(await openMicrophone()).toEqual({ why });
});

test("a browser without a recorder is asked for nothing", async () => {
  const asked = vi.fn();
  given(asked);
  vi.stubGlobal("MediaRecorder", undefined);
  expect(await openMicrophone()).toEqual({ why: "no-recorder" });
  expect(asked).not.toHaveBeenCalled();
});
