import { describe, expect, test } from "vitest";
import { journalIn } from "../../src/storage/journal.ts";
import { tabSession } from "../../src/storage/tab-session.ts";
import { Texts } from "../store/machine.ts";

const cells = { "/visa": { value: "j1", at: 1, tab: "a", over: 0 } };

describe("the journal", () => {
  test("holds a page for each tab until it is saved", () => {
    const texts = new Texts();
    texts.setItem("another site's key", "x");
    const journal = journalIn(() => texts);
    expect(journal.write("a", { answers: cells })).toBe(true);
    journal.write("b", { second: cells });
    expect(journal.pages().map(({ tab, unsaved }) => [tab, unsaved])).toEqual([
      ["a", { answers: cells }],
      ["b", { second: cells }],
    ]);
    journal.write("a", {});
    expect(journal.pages().map(({ tab }) => tab)).toEqual(["b"]);
    journal.clear();
    expect(journal.pages()).toEqual([]);
    expect(texts.getItem("another site's key")).toBe("x");
  });

  test("never loses what was written to a page after it was read", () => {
    const texts = new Texts();
    const journal = journalIn(() => texts);
    journal.write("a", { answers: cells });
    const [page] = journal.pages();
    journal.write("a", { answers: { ...cells, "/season": { value: 2028, at: 2, tab: "a", over: 0 } } });
    if (page) journal.remove(page);
    expect(journal.pages()).toHaveLength(1);
  });

  test("passes over what it cannot read, and a browser that keeps nothing", () => {
    const texts = new Texts();
    texts.setItem("smartpick/journal@1/a", "{cut");
    expect(journalIn(() => texts).pages()).toEqual([]);
    const refusing = journalIn(() => {
      throw new DOMException("refused", "SecurityError");
    });
    expect(refusing.write("a", { answers: cells })).toBe(false);
    expect(refusing.pages()).toEqual([]);
    refusing.clear();
  });
});

test("a tab remembers its profile and its example; a new tab the profile last shown", () => {
  const device = new Texts();
  const tab = new Texts();
  const session = tabSession(
    () => tab,
    () => device,
  );
  session.showProfile("one");
  session.keepExample({ id: "ck-pending", changed: cells });
  expect(session.example()).toEqual({ id: "ck-pending", changed: cells });
  const other = tabSession(
    () => new Texts(),
    () => device,
  );
  expect(other.profile()).toBe("one");
  expect(other.example()).toBeNull();
  session.clear();
  expect([session.profile(), session.example(), device.length, tab.length]).toEqual([null, null, 0, 0]);
});
