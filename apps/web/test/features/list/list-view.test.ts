import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addressOf,
  KEEPS,
  type ListView,
  ORDERS,
  viewOf,
  WHOLE_LIST,
} from "../../../src/features/list/list-view.ts";

const views: fc.Arbitrary<ListView> = fc.record({
  keeps: fc.subarray([...KEEPS]),
  tier: fc.constantFrom("safer" as const, "target" as const, "reach" as const, null),
  state: fc.constantFrom("NY", "PR", null),
  order: fc.constantFrom(...ORDERS),
});

describe("the view of the list in the address", () => {
  test("comes back from its address as it was", () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = addressOf(view);
        expect(viewOf(address === "/list" ? undefined : address.replace("/list/", ""))).toEqual(view);
      }),
    );
  });

  test("is the whole list without a word, and none where a word is none of a view", () => {
    expect(viewOf(undefined)).toEqual(WHOLE_LIST);
    expect(viewOf("all")).toEqual(WHOLE_LIST);
    for (const part of ["anything", "signals~", "in-ny", "in-NEW", "by-luck", "~", "dropped"])
      expect(viewOf(part), part).toBeNull();
  });

  test("never throws, whatever the address says", () => {
    fc.assert(
      fc.property(fc.string(), (part) => {
        const view = viewOf(part);
        if (view !== null)
          expect(viewOf(addressOf(view).replace(/^\/list\/?/, "") || undefined)).toEqual(view);
      }),
    );
  });
});
