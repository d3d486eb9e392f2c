import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answersOf } from "../../src/document/profile-document.ts";
import { casesOf, trialOf } from "../../src/document/trial.ts";
import { onScreen } from "../../src/store/answers/answers.ts";
import { eraseAll } from "../../src/store/answers/erasing.ts";
import { clearAnswers } from "../../src/store/answers/profiles.ts";
import {
  changedDraft,
  changesTo,
  dropCaseOn,
  keepOn,
  saveCaseOn,
  tryOn,
} from "../../src/store/answers/trying.ts";
import { change, undo } from "../../src/store/answers/writing.ts";
import type { Draft } from "../../src/store/draft.ts";
import { Machine, type Tab } from "./machine.ts";

const ANSWERS = { schema: "smartpick/profile@1", visa: "j1", exams: { step2ck: 224, step3: "none" } };
const CASE = { id: "c", name: "Step 3", changes: { "exams.step3": "pass" } };

const draftOf = ({ answers }: Tab): Draft => answersOf(onScreen(answers).cells);
const cellsOf = ({ answers }: Tab) => onScreen(answers).cells;

async function withAnswers(): Promise<[Machine, Tab]> {
  const machine = new Machine();
  const tab = await machine.open();
  change(tab.answers, ANSWERS);
  return [machine, tab];
}

const changes = fc.dictionary(
  fc.constantFrom("visa", "exams.step3", "exams.step2ck", "budget.usd", "seeks.states"),
  fc.oneof(fc.constant(null), fc.nat(300), fc.constantFrom("pass", "j1"), fc.constant(["NY"])),
);

describe("answers that are tried", () => {
  test("are, once kept, the answers that the changed numbers spoke of; one Undo takes all back", async () => {
    const [, tab] = await withAnswers();
    fc.assert(
      fc.property(changes, (tried) => {
        tryOn(tab.answers, () => tried);
        const spokenOf = changedDraft(draftOf(tab), trialOf(cellsOf(tab)));
        expect(spokenOf).toEqual(changedDraft(ANSWERS, tried));
        const kept = keepOn(tab.answers);
        expect(draftOf(tab)).toEqual(spokenOf);
        if (kept) undo(tab.answers, kept);
        expect(draftOf(tab)).toEqual(ANSWERS);
      }),
    );
  });

  test("that are the present ones are not tried", () => {
    expect(changesTo(ANSWERS, { visa: "j1", "exams.step3": "pass", season: null })).toEqual({
      "exams.step3": "pass",
    });
  });

  test("stay, with the saved cases, when the page is loaded anew, and go with an erasure", async () => {
    const [machine, tab] = await withAnswers();
    tryOn(tab.answers, () => CASE.changes);
    saveCaseOn(tab.answers, CASE);
    await machine.settle();
    tab.kill();
    const again = await machine.open();
    expect(casesOf(cellsOf(again))).toEqual([CASE]);
    expect(trialOf(cellsOf(again))).toEqual(CASE.changes);
    await eraseAll(again.answers);
    again.kill();
    const erased = await machine.open();
    expect(cellsOf(erased)).toEqual({});
  });

  test("go when all answers are cleared; a deleted case comes back by Undo", async () => {
    const [, tab] = await withAnswers();
    saveCaseOn(tab.answers, CASE);
    const dropped = dropCaseOn(tab.answers, CASE.id);
    expect(casesOf(cellsOf(tab))).toEqual([]);
    if (dropped) undo(tab.answers, dropped);
    expect(casesOf(cellsOf(tab))).toEqual([CASE]);
    clearAnswers(tab.answers);
    expect(casesOf(cellsOf(tab))).toEqual([]);
  });
});
