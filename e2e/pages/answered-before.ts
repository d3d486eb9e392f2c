import type { Page } from "playwright-core";
import { COMPUTED } from "../../apps/web/src/storage/forget-computed.ts";

/** An answer as a device keeps it: its question with the build, when it was kept, and the value as JSON. */
interface Kept {
  readonly key: string;
  readonly at: number;
  readonly text: string;
}

/** The profile of an example as it comes, and what was answered about it. */
interface Known {
  readonly profile: string;
  readonly answers: Map<string, Kept>;
}

/** A list is kept once it has stood for 1.5 s. */
const KEPT_WITHIN_MS = 10_000;
const LOOK_AGAIN_MS = 250;
/** More would take longer to lay down than it saves. */
const MOST = 12;

/** By the address of the app and the title of the example; journeys of one process share it. */
const known = new Map<string, Known>();

/** Puts on the device of a page what visits before were answered about this example. Says whether there was anything. */
export async function layDown(page: Page, about: string): Promise<boolean> {
  const before = known.get(about);
  if (before === undefined) return false;
  await page.evaluate(inPageLayDown, { name: COMPUTED, answers: [...before.answers.values()] });
  return true;
}

/** Waits until the list of an example just opened is kept, and remembers it and its profile. */
export async function meet(page: Page, about: string): Promise<void> {
  const until = Date.now() + KEPT_WITHIN_MS;
  while (Date.now() < until) {
    const kept = await page.evaluate(inPageTake, { name: COMPUTED, had: [] });
    const list = kept.find(({ key }) => verbOf(key) === "plan.list");
    if (list) {
      known.set(about, { profile: profileOf(list.key), answers: new Map([[list.key, list]]) });
      return;
    }
    await page.waitForTimeout(LOOK_AGAIN_MS);
  }
}

/** Remembers what a visit was answered about an example as it comes; what it changed is no other visit's question. */
export async function remember(page: Page, about: string): Promise<void> {
  const before = known.get(about);
  if (before === undefined || before.answers.size >= MOST) return;
  // A page that has gone elsewhere, or is closed, has nothing to give.
  const kept = await page
    .evaluate(inPageTake, { name: COMPUTED, had: [...before.answers.keys()] })
    .catch(() => []);
  for (const one of kept.filter(({ key }) => profileOf(key) === before.profile)) {
    if (before.answers.size < MOST) before.answers.set(one.key, one);
  }
}

const verbOf = (key: string): string => key.split("\n")[1] ?? "";

/** The profile that a question is about. Weights are left out: the list beside an example's has others. */
function profileOf(key: string): string {
  const input: { profile?: object } = JSON.parse(key.split("\n")[2] ?? "{}");
  return JSON.stringify({ ...input.profile, weights: null });
}

/** Runs in the page: writes answers as the app does. */
async function inPageLayDown(given: { name: string; answers: readonly Kept[] }): Promise<void> {
  const opening = indexedDB.open(given.name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("answers").createIndex("at", "at");
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction("answers", "readwrite");
  for (const { key, at, text } of given.answers)
    writing.objectStore("answers").put({ at, value: JSON.parse(text) }, key);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}

/** Runs in the page: the answers kept on the device that JSON can carry whole, without those already `had`. */
async function inPageTake(asked: { name: string; had: readonly string[] }): Promise<Kept[]> {
  const isPlain = (value: unknown): boolean => {
    if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
    if (typeof value !== "object" || value === null) return value !== undefined;
    const isBare = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    return isBare && Object.values(value).every(isPlain);
  };
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open(asked.name, 1);
  // Who looks must not bring a database into being: the app would find one without its store.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await done(opening).catch(() => null);
  if (database === null) return [];
  const store = database.transaction("answers").objectStore("answers");
  const keys = (await done(store.getAllKeys())) as string[];
  const fresh = keys.filter((key) => !asked.had.includes(key));
  const values = await Promise.all(fresh.map((key) => done(store.get(key))));
  database.close();
  return fresh.flatMap((key, index) => {
    const { at, value } = values[index];
    return isPlain(value) ? [{ key, at, text: JSON.stringify(value) }] : [];
  });
}
