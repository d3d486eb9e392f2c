import { expect, test } from "vitest";
import { lastGoodIn } from "../../src/storage/last-good.ts";
import { Texts } from "../store/machine.ts";

const good = { at: 10, answers: { exams: { step2ck: 224 } } };

const of = (document: string, lot = 0) => ({ document, lot });

function kept() {
  const [tab, device] = [new Texts(), new Texts()];
  const lastGood = lastGoodIn({
    ofTab: () => tab,
    ofDevice: () => device,
    isOfTab: (id) => id.startsWith("example:"),
  });
  return { tab, device, lastGood };
}

test("keeps the last good answers of each document; those of an example in the tab alone", () => {
  const { tab, device, lastGood } = kept();
  lastGood.keep(of("one"), good);
  lastGood.keep(of("example:ck"), { ...good, at: 11 });
  expect(lastGood.read(of("one"))).toEqual(good);
  expect(lastGood.read(of("example:ck"))?.at).toBe(11);
  expect(lastGood.read(of("other"))).toBeNull();
  expect([tab.length, device.length]).toEqual([1, 1]);
});

test("forgets what was written up to an erasure, and nothing later", () => {
  const { tab, device, lastGood } = kept();
  lastGood.keep(of("one"), good);
  lastGood.keep(of("two"), { ...good, at: 20 });
  lastGood.forget("one", 9);
  expect(lastGood.read(of("one"))).toEqual(good);
  lastGood.forget("*", 10);
  expect([lastGood.read(of("one")), lastGood.read(of("two"))?.at]).toEqual([null, 20]);
  lastGood.keep(of("example:ck"), good);
  lastGood.forget("*", 20);
  expect([tab.length, device.length]).toEqual([0, 0]);
});

test("what cannot be read is nothing that was good, and goes with the next erasure", () => {
  const { device, lastGood } = kept();
  for (const text of ["{cut", "null", "7", '{"at":"1","answers":{}}', '{"at":1}']) {
    device.setItem("smartpick/last-good@1/one 0", text);
    expect(lastGood.read(of("one")), text).toBeNull();
  }
  lastGood.forget("*", 1);
  expect(device.length).toBe(0);
});

test("a browser that keeps nothing is remembered for, in this visit", () => {
  const refuse = (): Texts => {
    throw new DOMException("refused", "SecurityError");
  };
  const lastGood = lastGoodIn({ ofTab: refuse, ofDevice: refuse, isOfTab: () => false });
  lastGood.keep(of("one"), good);
  expect(lastGood.read(of("one"))).toEqual(good);
  lastGood.forget("one", 10);
  expect(lastGood.read(of("one"))).toBeNull();
});

test("what took the place of all is another lot, and past lots are let go of", () => {
  const { device, lastGood } = kept();
  lastGood.keep(of("one"), good);
  lastGood.keep(of("one", 7), { ...good, at: 30 });
  expect([lastGood.read(of("one"))?.at, lastGood.read(of("one", 7))?.at]).toEqual([10, 30]);
  lastGood.forgetPast(({ document, lot }) => document === "one" && lot !== 7);
  expect([lastGood.read(of("one")), lastGood.read(of("one", 7))?.at, device.length]).toEqual([null, 30, 1]);
});
