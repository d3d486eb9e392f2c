import { expect, test } from "vitest";
import { chancesFor, similarPrograms } from "../../src/index.ts";
import { FACTS, listed } from "../levers/small-levers.ts";

const [first = "", ...others] = FACTS.programs.ids;

test("similar programs are of the same specialty, those that share most first, then the nearest chance", () => {
  const base = listed().base;
  const found = similarPrograms(base, first);
  if (!found.ok) throw new Error("refused");
  const specialty = found.value[0]?.specialty;
  expect(found.value.length).toBeGreaterThan(2);
  expect(found.value.length).toBeLessThanOrEqual(5);
  expect(found.value.every((one) => one.specialty === specialty && others.includes(one.id))).toBe(true);
  const shared = found.value.map(({ shares }) => Number(shares.setting) + Number(shares.division));
  expect(shared).toEqual(shared.toSorted((a, b) => b - a));
  expect(shared[0]).toBeGreaterThan(0);
});

test("the chance of each is what its own answer says without a signal", () => {
  const base = listed().base;
  const found = similarPrograms(base, first);
  if (!found.ok) throw new Error("refused");
  for (const { id, interview } of found.value) {
    const own = chancesFor(base, id);
    expect(own.ok && own.value.bySignal.find(({ signal }) => signal === "none")?.interview).toEqual(
      interview,
    );
  }
});

test("an id that the ledger lacks is refused", () => {
  const found = similarPrograms(listed().base, "acgme:1");
  expect(!found.ok && found.problems[0]?.code).toBe("program-not-found");
});
