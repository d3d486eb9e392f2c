import { openDB } from "idb";
import { describe, expect, test, vi } from "vitest";
import { answersOf, isTold, nameOf, trashedOf, typedOf } from "../../src/document/profile-document.ts";
import { connectionTo } from "../../src/storage/database.ts";
import { documentOf, onScreen } from "../../src/store/answers/answers.ts";
import { show } from "../../src/store/answers/choosing.ts";
import { goOnWithout, takeGoodCopy } from "../../src/store/answers/damaged.ts";
import { emptyTrash, eraseAll, eraseForGood } from "../../src/store/answers/erasing.ts";
import { hideExample, showExample } from "../../src/store/answers/examples-shown.ts";
import { keepGood, lastGood } from "../../src/store/answers/last-good.ts";
import {
  beginProfile,
  clearAnswers,
  duplicateProfile,
  renameProfile,
  replaceAnswers,
  restoreProfile,
  showAgain,
  trashProfile,
} from "../../src/store/answers/profiles.ts";
import { start } from "../../src/store/answers/starting.ts";
import { canUndo, change, keepTyped, undo } from "../../src/store/answers/writing.ts";
import { type Draft, EMPTY_DRAFT, valueAt, withValue } from "../../src/store/draft.ts";
import { Machine, Tab, Texts } from "./machine.ts";

const draftOf = ({ answers }: Tab): Draft => answersOf(onScreen(answers).cells);
const type = (tab: Tab, path: string, value: unknown) =>
  change(tab.answers, withValue(draftOf(tab), path, value));
const stateOf = ({ answers }: Tab) => answers.state.getState();
const DAY = 24 * 3_600_000;

/** A machine with one saved answer whose record is then changed by hand. */
async function withRecord(changed: (record: object) => unknown): Promise<Machine> {
  const machine = new Machine();
  const tab = await machine.open();
  type(tab, "visa", "j1");
  await machine.settle();
  tab.kill();
  const connection = connectionTo(machine.database, () => {});
  const database = await connection.open();
  const record = (await database.get("documents", "answers")) as object;
  await database.put("documents", changed(record), "answers");
  await connection.close();
  return machine;
}

const rawOf = async (machine: Machine): Promise<unknown> => {
  const connection = connectionTo(machine.database, () => {});
  const raw = await (await connection.open()).get("documents", "answers");
  await connection.close();
  return raw;
};

describe("a damaged record", () => {
  test("stays as it is while one types, and what is typed is kept as a profile of its own", async () => {
    const machine = await withRecord((record) => ({ ...record, checksum: "0" }));
    const before = await rawOf(machine);
    const tab = await machine.open();
    expect(stateOf(tab).troubles).toMatchObject([{ id: "answers", kind: "damaged" }]);
    expect(draftOf(tab)).toEqual(EMPTY_DRAFT);
    type(tab, "exams.step2ck", 199);
    await tab.rest();
    tab.kill();
    const next = await machine.open();
    expect(await rawOf(machine)).toEqual(before);
    expect(valueAt(draftOf(next), "exams.step2ck")).toBe(199);

    const [trouble] = stateOf(next).troubles;
    expect(trouble && (await takeGoodCopy(next.answers, trouble))).toBe(true);
    expect(draftOf(next)).toMatchObject({ visa: "j1" });
    expect(stateOf(next).troubles).toEqual([]);
    expect(stateOf(next).setAside).toMatchObject([{ raw: before }]);
    const all = [...stateOf(next).documents.values()].map(({ cells }) => answersOf(cells));
    expect(all).toContainEqual({ schema: "smartpick/profile@1", exams: { step2ck: 199 } });
  });

  test("may be left behind, and then lies in the trash until that is emptied", async () => {
    const machine = await withRecord((record) => ({ ...record, checksum: "0" }));
    const tab = await machine.open();
    const [trouble] = stateOf(tab).troubles;
    expect(trouble && (await goOnWithout(tab.answers, trouble))).toBe(true);
    expect(draftOf(tab)).toEqual(EMPTY_DRAFT);
    type(tab, "visa", "h1b");
    await machine.settle();
    expect(stateOf(tab).setAside).toHaveLength(1);
    await emptyTrash(tab.answers);
    expect(stateOf(await machine.open()).setAside).toEqual([]);
  });

  test("that goes bad while it is open does not stop the typing, nor is it written over", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    type(tab, "visa", "j1");
    await machine.settle();
    const connection = connectionTo(machine.database, () => {});
    await (await connection.open()).put("documents", { schema: "smartpick/document@2" }, "answers");
    await connection.close();
    type(tab, "exams.step2ck", 230);
    await tab.rest();
    expect(await rawOf(machine)).toEqual({ schema: "smartpick/document@2" });
    expect(stateOf(tab).troubles).toHaveLength(1);
    const next = await machine.open();
    expect(draftOf(next)).toMatchObject({ visa: "j1", exams: { step2ck: 230 } });
  });
});

test("a record of a later version is no damage: it stays, and nobody is asked to give it up", async () => {
  const machine = await withRecord(() => ({ schema: "smartpick/document@9", more: true }));
  const tab = await machine.open();
  const [trouble] = stateOf(tab).troubles;
  expect(trouble).toMatchObject({ kind: "newer" });
  expect(trouble && (await goOnWithout(tab.answers, trouble))).toBe(false);
  type(tab, "visa", "h1b");
  await machine.settle();
  expect(await rawOf(machine)).toEqual({ schema: "smartpick/document@9", more: true });
});

describe("two tabs", () => {
  test("that answer the same question unawares both say so, and agree", async () => {
    const machine = new Machine();
    const [one, two] = [await machine.open(), await machine.open()];
    type(one, "exams.step2ck", 230);
    machine.now += 5;
    type(two, "exams.step2ck", 245);
    type(two, "visa", "j1");
    await machine.settle();
    for (const tab of [one, two]) {
      expect(draftOf(tab)).toMatchObject({ exams: { step2ck: 245 }, visa: "j1" });
      expect(stateOf(tab).conflicts.map(({ key }) => key)).toEqual(["/exams/step2ck"]);
    }
  });

  test("say nothing where one answers after it saw the other's answer", async () => {
    const machine = new Machine();
    const [one, two] = [await machine.open(), await machine.open()];
    type(one, "exams.step2ck", 230);
    await two.lookAround();
    type(two, "exams.step2ck", 245);
    await machine.settle();
    expect([...stateOf(one).conflicts, ...stateOf(two).conflicts]).toEqual([]);
  });

  test("one is told when the other deletes the profile on its screen, and what it typed stays in the trash", async () => {
    const machine = new Machine();
    const [one, two] = [await machine.open(), await machine.open()];
    type(one, "visa", "j1");
    renameProfile(one.answers, "answers", "Mine");
    await machine.settle();
    trashProfile(one.answers, "answers");
    type(two, "exams.step2ck", 231);
    await machine.settle();
    expect(stateOf(two).takenAway).toBe("Mine");
    expect(draftOf(two)).toEqual(EMPTY_DRAFT);
    restoreProfile(two.answers, "answers");
    expect(draftOf(two)).toMatchObject({ visa: "j1", exams: { step2ck: 231 } });
  });
});

describe("profiles", () => {
  test("have each their own answers and names", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    type(tab, "visa", "j1");
    const second = beginProfile(tab.answers, "My answers", { ...EMPTY_DRAFT, visa: "h1b" });
    const third = duplicateProfile(tab.answers, second);
    type(tab, "visa", "any");
    const values = ["answers", second, third].map((id) => {
      const document = documentOf(tab.answers, id);
      return [nameOf(document), valueAt(answersOf(document.cells), "visa")];
    });
    expect(values).toEqual([
      ["My answers", "j1"],
      ["My answers 2", "h1b"],
      ["My answers 2, copy", "any"],
    ]);
  });

  test("a reload shows the one that was on screen", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    type(tab, "visa", "j1");
    beginProfile(tab.answers, "Second", { ...EMPTY_DRAFT, visa: "h1b" });
    await machine.settle();
    tab.kill();
    expect(draftOf(await machine.open(tab.texts))).toMatchObject({ visa: "h1b" });
  });

  test("answers that were replaced or cleared lie in the trash, and Undo brings them back at once", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    type(tab, "visa", "j1");
    const replaced = replaceAnswers(tab.answers, { ...EMPTY_DRAFT, visa: "h1b", season: 2028 }, "replaced");
    expect(draftOf(tab)).toMatchObject({ visa: "h1b", season: 2028 });
    const kept = [...stateOf(tab).documents.values()].filter((document) => trashedOf(document));
    expect(
      kept.map((document) => [trashedOf(document)?.why, valueAt(answersOf(document.cells), "visa")]),
    ).toEqual([["replaced", "j1"]]);
    expect(replaced && undo(tab.answers, replaced)).toBe("undone");
    expect(draftOf(tab)).toEqual({ ...EMPTY_DRAFT, visa: "j1" });
    const cleared = clearAnswers(tab.answers);
    expect(isTold(onScreen(tab.answers))).toBe(false);
    expect(cleared && undo(tab.answers, cleared)).toBe("undone");
    expect(draftOf(tab)).toEqual({ ...EMPTY_DRAFT, visa: "j1" });
  });
});

describe("the trash", () => {
  test("gives a profile back by Undo, shown again and with its answers; what was typed before stays there", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    const typed = type(tab, "visa", "j1");
    const other = beginProfile(tab.answers, "Other", EMPTY_DRAFT);
    show(tab.answers, "answers");
    const deleted = trashProfile(tab.answers, "answers");
    expect(onScreen(tab.answers).id).toBe(other);
    expect(typed && canUndo(tab.answers, typed)).toBe(false);
    expect(deleted && undo(tab.answers, deleted)).toBe("undone");
    showAgain(tab.answers, "answers");
    expect(draftOf(tab)).toMatchObject({ visa: "j1" });
    await machine.settle();
    tab.kill();
    expect(draftOf(await machine.open())).toMatchObject({ visa: "j1" });
  });

  test("gives nothing back by Undo that was deleted for good", async () => {
    const tab = await new Machine().open();
    type(tab, "visa", "j1");
    const deleted = trashProfile(tab.answers, "answers");
    expect(await eraseForGood(tab.answers, "answers")).toBe(true);
    expect(deleted && canUndo(tab.answers, deleted)).toBe(false);
  });

  test("takes every answer of the engine with it, and so does an erasure of everything", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    type(tab, "visa", "j1");
    machine.computed.set("plan.list", { programs: 84 });
    trashProfile(tab.answers, "answers");
    expect(machine.computed.size).toBe(1);
    await eraseForGood(tab.answers, "answers");
    expect(machine.computed.size).toBe(0);
    machine.computed.set("plan.list", { programs: 84 });
    machine.seenFacts = "2026-11-22-a522e828";
    await eraseAll(tab.answers);
    expect(machine.computed.size).toBe(0);
    expect(machine.seenFacts).toBeNull();
  });

  test("takes what another tab keeps before it hears of it, too", async () => {
    const machine = new Machine();
    const [tab, other] = [await machine.open(), await machine.open()];
    type(tab, "visa", "j1");
    await machine.settle();
    await eraseAll(tab.answers);
    machine.computed.set("plan.list", { programs: 84 });
    machine.seenFacts = "2026-11-22-a522e828";
    await other.lookAround();
    expect([machine.computed.size, machine.seenFacts]).toEqual([0, null]);
  });

  test("keeps a profile for 30 days and no longer", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    type(tab, "visa", "j1");
    trashProfile(tab.answers, "answers");
    await machine.settle();
    machine.now += 29 * DAY;
    expect(stateOf(await machine.open()).documents.has("answers")).toBe(true);
    machine.now += 2 * DAY;
    expect(stateOf(await machine.open()).documents.has("answers")).toBe(false);
    await machine.settle();
    expect(stateOf(tab).documents.has("answers")).toBe(false);
  });

  test("what is deleted for good in one tab cannot be saved again by another", async () => {
    const machine = new Machine(false);
    const [one, two] = [await machine.open(), await machine.open()];
    type(one, "visa", "j1");
    await machine.settle();
    trashProfile(one.answers, "answers");
    await eraseForGood(one.answers, "answers");
    machine.now += 10;
    type(two, "exams.step2ck", 231);
    await machine.settle();
    const fresh = await machine.open();
    expect(draftOf(fresh)).toEqual({ ...EMPTY_DRAFT, exams: { step2ck: 231 } });
  });
});

test("a failure to save stays on screen while one types, and typing stays in the journal", async () => {
  const machine = new Machine();
  const tab = await machine.open();
  type(tab, "visa", "j1");
  await machine.settle();
  const newer = await openDB(machine.database, 9);
  type(tab, "exams.step2ck", 231);
  await tab.rest();
  expect(stateOf(tab).save).toBe("newer");
  type(tab, "exams.step2ck", 232);
  expect(stateOf(tab).save).toBe("newer");
  const kept = tab.answers.device.journal
    .pages()
    .map(({ unsaved }) => unsaved.answers?.["/exams/step2ck"]?.value);
  expect(kept).toEqual([232]);
  newer.close();
});

test("a database that an older app holds stops nobody from typing, and is read once it is free", async () => {
  const machine = await withRecord((record) => record);
  const held = new Tab(machine, new Texts());
  let free: () => void = () => {};
  const freed = new Promise<void>((resolve) => {
    free = resolve;
  });
  const { storage } = held.answers.device;
  Object.assign(held.answers.device, {
    heldUp: Promise.resolve({ state: "failed", why: "blocked" }),
    storage: { ...storage, readAll: () => freed.then(storage.readAll) },
  });
  await start(held.answers);
  expect(stateOf(held)).toMatchObject({ started: true, save: "blocked" });
  type(held, "exams.step2ck", 231);
  expect(stateOf(held).save).toBe("blocked");
  free();
  await vi.waitFor(() => expect(draftOf(held)).toMatchObject({ visa: "j1", exams: { step2ck: 231 } }));
  await held.rest();
  await vi.waitFor(() => expect(stateOf(held).save).toBe("saved"));
});

describe("an example", () => {
  test("is changed and undone apart from the own answers, and a reload keeps the change", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    type(tab, "visa", "j1");
    showExample(tab.answers, { id: "one", title: "One" }, { ...EMPTY_DRAFT, visa: "h1b" });
    const act = type(tab, "exams.step2ck", 262);
    await machine.settle();
    const kept = tab.answers.device.session.example();
    expect(kept?.id).toBe("one");
    hideExample(tab.answers);
    expect(draftOf(tab)).toEqual({ ...EMPTY_DRAFT, visa: "j1" });
    expect(act && canUndo(tab.answers, act)).toBe(false);
    showExample(tab.answers, { id: "one", title: "One" }, { ...EMPTY_DRAFT, visa: "h1b" }, kept?.changed);
    expect(draftOf(tab)).toEqual({ ...EMPTY_DRAFT, visa: "h1b", exams: { step2ck: 262 } });
    expect([...stateOf(await machine.open()).documents.keys()]).toEqual(["answers"]);
  });
});

describe("what is typed and not entered", () => {
  const ABOUT = "acgme:1400000001 step2Minimum";
  const typedIn = ({ answers }: Tab): string => typedOf(onScreen(answers).cells, ABOUT);

  test("survives a killed tab at every letter, and is no answer", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    for (const text of ["2", "21", "215"]) keepTyped(tab.answers, ABOUT, text);
    tab.kill();
    const next = await machine.open();
    expect(typedIn(next)).toBe("215");
    expect(draftOf(next)).toEqual(EMPTY_DRAFT);
    expect(isTold(onScreen(next.answers))).toBe(false);
    await machine.settle();
    keepTyped(next.answers, ABOUT, "");
    await machine.settle();
    expect(typedIn(await machine.open())).toBe("");
  });

  test("goes with the answers that are cleared, and comes back with them", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    type(tab, "visa", "j1");
    keepTyped(tab.answers, ABOUT, "215");
    const command = clearAnswers(tab.answers);
    expect(typedIn(tab)).toBe("");
    expect(command && undo(tab.answers, command)).toBe("undone");
    expect([typedIn(tab), draftOf(tab)]).toEqual(["215", { ...EMPTY_DRAFT, visa: "j1" }]);
  });
});

describe("the last good answers", () => {
  test("stand over a reload, and are not those of another profile", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    type(tab, "exams.step2ck", 224);
    keepGood(tab.answers, draftOf(tab));
    type(tab, "exams.step2ck", 999);
    tab.kill();
    const again = await machine.open(tab.texts);
    expect(valueAt(draftOf(again), "exams.step2ck")).toBe(999);
    expect(valueAt(lastGood(again.answers) ?? {}, "exams.step2ck")).toBe(224);
    beginProfile(again.answers, "Second", withValue(EMPTY_DRAFT, "visa", "j1"));
    expect(lastGood(again.answers)).toBeNull();
  });

  test("are not those of what took the place of the answers, and come back with an undo", async () => {
    for (const end of [
      ({ answers }: Tab) => clearAnswers(answers),
      ({ answers }: Tab) => replaceAnswers(answers, withValue(EMPTY_DRAFT, "visa", "j1"), "replaced"),
    ]) {
      const machine = new Machine();
      const tab = await machine.open();
      type(tab, "exams.step2ck", 224);
      keepGood(tab.answers, draftOf(tab));
      type(tab, "exams.step2ck", 999);
      const command = end(tab);
      expect(lastGood(tab.answers)).toBeNull();
      type(tab, "exams.step2ck", 262);
      keepGood(tab.answers, draftOf(tab));
      undo(tab.answers, command!);
      expect(valueAt(lastGood(tab.answers) ?? {}, "exams.step2ck")).toBe(224);
    }
  });

  test("go with what was erased, also out of a document that it was cleared from", async () => {
    const machine = new Machine();
    const goods = () => [...machine.texts.held.keys()].filter((key) => key.includes("last-good"));
    const tab = await machine.open();
    type(tab, "exams.step2ck", 224);
    keepGood(tab.answers, draftOf(tab));
    await tab.rest();
    clearAnswers(tab.answers);
    await tab.rest();
    expect(goods()).toHaveLength(1);
    await emptyTrash(tab.answers);
    expect(goods()).toEqual([]);
    type(tab, "exams.step2ck", 231);
    keepGood(tab.answers, draftOf(tab));
    await tab.rest();
    expect(goods()).toHaveLength(1);
    await eraseForGood(tab.answers, onScreen(tab.answers).id);
    expect(goods()).toEqual([]);
  });

  test("of a lot that was replaced go with the next start", async () => {
    const machine = new Machine();
    const tab = await machine.open();
    type(tab, "exams.step2ck", 224);
    keepGood(tab.answers, draftOf(tab));
    clearAnswers(tab.answers);
    await tab.rest();
    tab.kill();
    await machine.open();
    expect([...machine.texts.held.keys()].filter((key) => key.includes("last-good"))).toEqual([]);
  });
});

describe("an example and an erasure of everything", () => {
  const example = { id: "one", title: "One" };
  const original = withValue(EMPTY_DRAFT, "exams.step2ck", 262);

  test("what another tab changed in it before goes", async () => {
    const machine = new Machine();
    const [one, two] = [await machine.open(), await machine.open()];
    showExample(two.answers, example, original);
    type(two, "exams.step2ck", 211);
    expect(two.answers.device.session.example()).not.toBeNull();
    await eraseAll(one.answers);
    await two.lookAround();
    expect(two.answers.device.session.example()).toBeNull();
  });

  test("what is changed in it after stays over a reload, and its last good answers are kept", async () => {
    const machine = new Machine();
    const one = await machine.open();
    await eraseAll(one.answers);
    showExample(one.answers, example, original);
    keepGood(one.answers, draftOf(one));
    expect(lastGood(one.answers)).toEqual(original);
    machine.now += 10;
    type(one, "exams.step2ck", 211);
    one.kill();
    const again = await machine.open(one.texts);
    const opened = again.answers.device.session.example();
    expect(Object.values(opened?.changed ?? {}).map(({ value }) => value)).toEqual([211]);
  });
});
