import { expect, test } from "vitest";
import { answersOf } from "../../src/document/profile-document.ts";
import { onScreen } from "../../src/store/answers/answers.ts";
import { clearAnswers } from "../../src/store/answers/profiles.ts";
import { moveStopOn, ownToldOn, withTold } from "../../src/store/answers/stopping.ts";
import { change, undo } from "../../src/store/answers/writing.ts";
import type { Draft } from "../../src/store/draft.ts";
import { Machine, type Tab } from "./machine.ts";

const ANSWERS = { schema: "smartpick/profile@1", visa: "j1", budget: { usd: 1500 } };
const MOVED = { ...ANSWERS, budget: { usd: 2100, usd_per_chance: 640, max_programs: 90 } };
const OWN = { budget: 1500, worth: null };

const draftOf = ({ answers }: Tab): Draft => answersOf(onScreen(answers).cells);
const ownOf = (tab: Tab) => ownToldOn(tab.answers, draftOf(tab));

async function moved(): Promise<[Machine, Tab]> {
  const machine = new Machine();
  const tab = await machine.open();
  change(tab.answers, ANSWERS);
  moveStopOn(tab.answers, MOVED, ownOf(tab));
  return [machine, tab];
}

test("money and worth as they were told come back after the page is loaded anew", async () => {
  const [machine, tab] = await moved();
  expect(ownOf(tab)).toEqual(OWN);
  const again = await machine.open(tab.texts);
  expect(draftOf(again)).toEqual(MOVED);
  expect(ownOf(again)).toEqual(OWN);
  moveStopOn(again.answers, withTold(draftOf(again), ownOf(again)), null);
  expect(draftOf(again)).toEqual({ ...ANSWERS, budget: { usd: 1500, max_programs: 90 } });
  change(again.answers, MOVED);
  expect(ownOf(again)).toEqual({ budget: 2100, worth: 640 });
});

test("a second move keeps what was told before the first; what is changed by hand counts as told", async () => {
  const [, tab] = await moved();
  const farther = { ...MOVED, budget: { ...MOVED.budget, usd: 2600 } };
  moveStopOn(tab.answers, farther, ownOf(tab));
  expect(ownOf(tab)).toEqual(OWN);
  change(tab.answers, { ...farther, budget: { ...farther.budget, usd: 900 } });
  expect(ownOf(tab)).toEqual({ budget: 900, worth: null });
});

test("one Undo takes the move back with what was kept, and other answers take it away", async () => {
  const machine = new Machine();
  const tab = await machine.open();
  change(tab.answers, ANSWERS);
  const command = moveStopOn(tab.answers, MOVED, ownOf(tab));
  if (command) undo(tab.answers, command);
  expect(draftOf(tab)).toEqual(ANSWERS);
  change(tab.answers, MOVED);
  expect(ownOf(tab)).toEqual({ budget: 2100, worth: 640 });
  moveStopOn(tab.answers, MOVED, OWN);
  await clearAnswers(tab.answers);
  change(tab.answers, MOVED);
  expect(ownOf(tab)).toEqual({ budget: 2100, worth: 640 });
});
