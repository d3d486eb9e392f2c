import type { DBSchema } from "idb";
import { RECORDINGS } from "./forget-recordings.ts";
import { type KeptRecording, recordingFrom } from "./kept-recording.ts";
import { sideDatabase } from "./side-database.ts";

/**
 * Her spoken answers, by id. They stand beside the answers and leave this device in no file, no link and no merge. Nothing
 * rejects: a browser that keeps nothing has none.
 */
export interface Recordings {
  /** All of a profile document without their sounds; `null` where the browser does not let us read. */
  readonly of: (document: string) => Promise<readonly KeptRecording[] | null>;
  /** `null` where it is not there. */
  readonly sound: (id: string) => Promise<ArrayBuffer | null>;
  /** Keeps one with its sound; `false` where the browser does not. */
  readonly keep: (recording: KeptRecording, sound: ArrayBuffer) => Promise<boolean>;
  /** Changes what she ticked, or whose it is; nothing where it is gone. */
  readonly change: (id: string, changes: Partial<Pick<KeptRecording, "ticked" | "lot">>) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Removes those that `isLost` names by their profile document and the time when they were made. */
  readonly forgetLost: (isLost: (text: Pick<KeptRecording, "document" | "at">) => boolean) => Promise<void>;
}

interface Schema extends DBSchema {
  /** The sounds beside their heads, so that a list is read without them. */
  heads: { key: string; value: unknown };
  sounds: { key: string; value: ArrayBuffer };
}

/** The recordings of this device. */
export function keptRecordings(): Recordings {
  const recordings = sideDatabase<Schema>(RECORDINGS, (fresh) => {
    fresh.createObjectStore("heads");
    fresh.createObjectStore("sounds");
  });
  // What is kept and what is forgotten happens in the order in which it was asked for.
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>, otherwise: T): Promise<T> => {
    const turn = before.then(act).catch(() => otherwise);
    before = turn;
    return turn;
  };
  const inBoth = async (act: (both: Both) => Promise<unknown>): Promise<void> => {
    const both = (await recordings.toRead())?.transaction(["heads", "sounds"], "readwrite");
    if (both === undefined) return;
    await act({ heads: both.objectStore("heads"), sounds: both.objectStore("sounds") });
    await both.done;
  };
  return {
    of: (document) =>
      inTurn<readonly KeptRecording[] | null>(async () => {
        const found = (await (await recordings.toRead())?.getAll("heads")) ?? [];
        return found
          .map(recordingFrom)
          .filter((one): one is KeptRecording => one !== null && one.document === document);
      }, null),
    sound: (id) => inTurn(async () => (await (await recordings.toRead())?.get("sounds", id)) ?? null, null),
    keep: (recording, sound) =>
      inTurn(async () => {
        const both = (await recordings.toWrite()).transaction(["heads", "sounds"], "readwrite");
        await both.objectStore("heads").put(recording, recording.id);
        await both.objectStore("sounds").put(sound, recording.id);
        await both.done;
        return true;
      }, false),
    change: (id, changes) =>
      inTurn(
        () =>
          inBoth(async ({ heads }) => {
            const kept = recordingFrom(await heads.get(id));
            if (kept !== null) await heads.put({ ...kept, ...changes }, id);
          }),
        undefined,
      ),
    remove: (id) => inTurn(() => inBoth((both) => removeFrom(both, id)), undefined),
    forgetLost: (isLost) =>
      inTurn(
        () =>
          inBoth(async (both) => {
            for (const id of await both.heads.getAllKeys()) {
              const kept = recordingFrom(await both.heads.get(id));
              if (kept === null || isLost(kept)) await removeFrom(both, id);
            }
          }),
        undefined,
      ),
  };
}

/** The two stores inside one transaction. */
interface Both {
  readonly heads: Store;
  readonly sounds: Pick<Store, "delete">;
}

interface Store {
  readonly get: (id: string) => Promise<unknown>;
  readonly getAllKeys: () => Promise<string[]>;
  readonly put: (value: unknown, id: string) => Promise<string>;
  readonly delete: (id: string) => Promise<void>;
}

async function removeFrom({ heads, sounds }: Both, id: string): Promise<void> {
  await heads.delete(id);
  await sounds.delete(id);
}
