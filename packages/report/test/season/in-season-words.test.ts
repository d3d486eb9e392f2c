import { expect, it } from "vitest";
import { certificateSentence } from "../../src/index.ts";
import { applicationsSentence, costFinding } from "../../src/season/in-season-words.ts";
import { plainEnglish } from "../english/plain-english.ts";
import { smallPlan } from "../small-plan.ts";

const inSeason = {
  applications: "open",
  sent: 12,
  waiting: 10,
  invited: 1,
  rejected: 1,
  withdrawn: 0,
  spentUsd: 132,
} as const;

it("says that nothing more pays only where the price ends the list", () => {
  expect(applicationsSentence(inSeason, 11, 132, "price")).toBe(
    "11 applications are still running. No further program pays.",
  );
  expect(applicationsSentence(inSeason, 11, 132, "budget")).toContain("Your budget pays for no further one.");
  expect(applicationsSentence(inSeason, 20, 500, "max-programs")).toContain("Your limit on their number");
  expect(applicationsSentence(inSeason, 20, 500, "limits")).toContain("Your limits let no further one in.");
  expect(applicationsSentence(inSeason, 20, 500, "all-candidates")).toContain("fits your answers");
});

it("is plain English, open and over", () => {
  const over = { ...inSeason, applications: "over" } as const;
  for (const words of [
    applicationsSentence(inSeason, 20, 500, "price"),
    applicationsSentence(over, 11, 132, "applications-over"),
    applicationsSentence({ ...over, waiting: 0, invited: 0 }, 0, 132, "applications-over"),
  ])
    plainEnglish(words);
});

it("says what it costs for all that was sent, also what has ended", () => {
  const plan = smallPlan();
  const running = plan.list.length;
  const cost = { ...plan.cost, total: 927 };
  const over = { ...inSeason, applications: "over", sent: 40, invited: 0, waiting: running } as const;
  expect(costFinding({ ...plan, cost })).toBe(`$927 for ${running} programs.`);
  expect(costFinding({ ...plan, cost, inSeason: over })).toBe("You have spent $927 on 40 applications.");
  const open = { ...over, applications: "open", waiting: running - 1 } as const;
  expect(costFinding({ ...plan, cost, inSeason: open })).toBe("$927 for 41 applications, 40 of them sent.");
});

it("claims no proof over other lists where no application can be added", () => {
  const over = { ...inSeason, applications: "over" } as const;
  expect(certificateSentence(smallPlan({ inSeason: over }))).toContain("no other list to compare with");
});
