import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applied, type Command, inverseOf } from "../../src/document/command.ts";
import { answering, answersOf, replacing } from "../../src/document/profile-document.ts";
import { casesOf, droppingCase, keeping, savingCase, trialOf, trying } from "../../src/document/trial.ts";

let at = 0;
const moment = () => {
  at += 1;
  return { document: "d", at, tab: "a" };
};
const ANSWERS = { schema: "smartpick/profile@1", visa: "j1", exams: { step2ck: 224 } };
const start = () => applied({}, answering({}, ANSWERS, moment()));
const done = (cells: ReturnType<typeof start>, command: Command) => applied(cells, command);

describe("what is tried beside the answers", () => {
  test("changes no answer until it is kept, and then goes with one Undo", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("visa", "budget", "season"), fc.nat()), (changes) => {
        const tried = done(start(), trying(start(), changes, moment()));
        expect(trialOf(tried)).toEqual(changes);
        expect(answersOf(tried)).toEqual(ANSWERS);
        const keep = keeping(tried, { ...ANSWERS, ...changes }, moment());
        const kept = done(tried, keep);
        expect(answersOf(kept)).toEqual({ ...ANSWERS, ...changes });
        expect(trialOf(kept)).toEqual({});
        const back = done(kept, inverseOf(kept, keep, moment(), 0));
        expect(answersOf(back)).toEqual(ANSWERS);
        expect(trialOf(back)).toEqual(changes);
      }),
    );
  });

  test("is nothing where what is stored is no trial", () => {
    const cells = { "@trial": { value: 7, at: 1, tab: "a", over: 0 } };
    expect(trialOf(cells)).toEqual({});
  });
});

describe("saved cases", () => {
  const saved = (id: string) => ({ id, name: `Case ${id}`, changes: { visa: "h1b" } });

  test("stand in the order in which they were saved, and change no answer", () => {
    let cells = start();
    for (const id of ["z", "a"]) cells = done(cells, savingCase(cells, saved(id), moment()));
    expect(casesOf(cells)).toEqual([saved("z"), saved("a")]);
    expect(answersOf(cells)).toEqual(ANSWERS);
    cells = done(cells, droppingCase(cells, "z", moment()));
    expect(casesOf(cells)).toEqual([saved("a")]);
  });

  test("go, with what is tried, when other answers take the place of these", () => {
    let cells = start();
    cells = done(cells, savingCase(cells, saved("a"), moment()));
    cells = done(cells, trying(cells, { visa: "h1b" }, moment()));
    const replace = replacing(cells, { schema: "smartpick/profile@1", visa: "none" }, moment());
    const other = done(cells, replace);
    expect([casesOf(other), trialOf(other)]).toEqual([[], {}]);
    const back = done(other, inverseOf(other, replace, moment(), 0));
    expect(casesOf(back)).toEqual([saved("a")]);
  });

  test("that are damaged are left out", () => {
    const cell = (value: unknown) => ({ value, at: 1, tab: "a", over: 0 });
    expect(casesOf({ "@case a": cell("x"), "@case b": cell({ name: 1, changes: {} }) })).toEqual([]);
  });
});
