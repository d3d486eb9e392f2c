import { expect, test } from "vitest";
import { newsOf } from "../../src/store/facts-news.ts";

test("facts are news where another version was seen, and only if it is not a later one", () => {
  const [then, now] = ["2026-11-10-aaaaaaaa", "2026-11-22-bbbbbbbb"];
  expect(newsOf(undefined, now)).toEqual({ state: "unread" });
  expect(newsOf(null, now)).toEqual({ state: "none" });
  expect(newsOf(now, now)).toEqual({ state: "same" });
  expect(newsOf(then, now)).toEqual({ state: "newer", earlier: then });
  expect(newsOf("2026-11-22-cccccccc", now)).toEqual({ state: "newer", earlier: "2026-11-22-cccccccc" });
  expect(newsOf(now, then)).toEqual({ state: "same" });
});
