import { expect, it } from "vitest";
import { nextEvent } from "../../../src/features/recommendations/next-event.ts";

const NOTHING = { asked: null, promised: null, uploaded: null };

it.each([
  [{}, "Asked today"],
  [{ asked: "2026-06-30" }, "Promised today"],
  [{ promised: "2026-06-30" }, "Uploaded today"],
  [{ uploaded: "2026-06-30" }, null],
  // A day to come has not happened, and the button corrects it.
  [{ asked: "2027-05-01" }, "Asked today"],
  [{ asked: "2026-06-30", promised: "2027-05-01" }, "Promised today"],
  [{ promised: "2026-06-30", uploaded: "2027-05-01" }, "Uploaded today"],
  // Tomorrow may have begun where she is; today would then stand before it.
  [{ asked: "2026-07-02" }, null],
])("of a letter with %j the button is %j", (days, words) => {
  expect(nextEvent({ ...NOTHING, ...days }, "2026-07-01")?.words ?? null).toBe(words);
});
