import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createHeartbeat, type Heartbeat } from "../../src/client/heartbeat.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched(patience: number): { heart: Heartbeat; pings: () => number; silent: () => boolean } {
  let pings = 0;
  let silent = false;
  const heart = createHeartbeat(
    () => {
      pings += 1;
    },
    patience,
    () => {
      silent = true;
    },
  );
  return { heart, pings: () => pings, silent: () => silent };
}

test("it beats once a second, and is silent after as many beats as it has patience, and one", () => {
  const { heart, pings, silent } = watched(3);
  heart.start();
  vi.advanceTimersByTime(3999);
  expect([pings(), silent()]).toEqual([3, false]);
  vi.advanceTimersByTime(1);
  expect(silent()).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("a word in between begins the count anew", () => {
  const { heart, silent } = watched(3);
  heart.start();
  for (let second = 0; second < 30; second++) {
    vi.advanceTimersByTime(1000);
    if (second % 3 === 2) heart.heard();
  }
  expect(silent()).toBe(false);
});

test("a second start does not double it, and a stop ends it", () => {
  const { heart, pings } = watched(3);
  heart.start();
  heart.start();
  vi.advanceTimersByTime(1000);
  expect(pings()).toBe(1);
  heart.stop();
  vi.advanceTimersByTime(9000);
  expect(pings()).toBe(1);
});
