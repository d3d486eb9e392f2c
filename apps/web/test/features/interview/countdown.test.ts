import fc from "fast-check";
import { expect, test } from "vitest";
import {
  clockWords,
  lengthWords,
  sizeWords,
  spokenMark,
  TARGETS,
} from "../../../src/features/interview/spoken/countdown.ts";

test("however the clock ticks, half, the last 15 seconds and the end are said once each, in this order", () => {
  const steps = fc.array(fc.double({ min: 0.05, max: 9, noNaN: true }), { minLength: 400, maxLength: 400 });
  fc.assert(
    fc.property(fc.constantFrom(...TARGETS), steps, (target, ticks) => {
      const said: string[] = [];
      let now = 0;
      for (const tick of ticks) {
        const mark = spokenMark(target, now, now + tick);
        if (mark !== null) said.push(mark);
        now += tick;
      }
      const all = ["Half of the time is gone.", "15 seconds left.", "Time is up. Finish your sentence."];
      expect(said).toEqual(all.slice(0, said.length));
      if (now > target) expect(said).toEqual(all);
    }),
    { numRuns: 30 },
  );
});

test("the clock runs down to nothing, then says how much is over", () => {
  expect([0, 30, 59.9, 60, 61, 125].map((elapsed) => clockWords(60, elapsed))).toEqual([
    ...["1:00", "0:30", "0:01", "0:00", "+0:01", "+1:05"],
  ]);
});

test("lengths and sizes are said in units that one can picture", () => {
  expect([2, 60, 125].map(lengthWords)).toEqual(["2 s", "1 min 0 s", "2 min 5 s"]);
  expect([10, 120_400, 999_600, 1_440_000, 24_000_000].map(sizeWords)).toEqual([
    ...["1 KB", "120 KB", "1 MB", "1.4 MB", "24 MB"],
  ]);
});
