import { expect, test } from "vitest";
import { criteriaAt, type FactTable, WELCOMES_IMGS_FROM } from "../../src/index.ts";
import { held, nothingKnown } from "../../src/shortlist/criteria.ts";
import { type SmallRow, smallTable } from "../facts/small-table.ts";

const at = (values: Partial<SmallRow>, standing: "published" | "derived" | "yours" = "published") => {
  const table = smallTable([{ id: "acgme:1", ...values }]);
  const named: FactTable = { ...table, provenance: table.provenance.map((one) => ({ ...one, standing })) };
  return criteriaAt(named, 0);
};

const residents = (imgShareLow: number, imgShare: number, imgShareHigh: number) =>
  at({ imgShareLow, imgShare, imgShareHigh }, "derived").residents.standing;

test("residents: the whole range decides, its middle makes it likely, and what lies across the line is not known", () => {
  const line = WELCOMES_IMGS_FROM;
  expect(residents(line, 0.5, 0.9)).toBe("holds");
  expect(residents(line - 0.1, line, 0.9)).toBe("likely");
  expect(residents(0, line - 0.05, line)).toBe("unknown");
  expect(residents(0, 0.05, line - 0.01)).toBe("fails");
});

test("what she found out of the residents herself has no range", () => {
  const found = at({ imgShareLow: 0, imgShare: 0.3, imgShareHigh: 0.9 }, "yours").residents;
  expect(found).toMatchObject({ standing: "holds", low: 0.3, share: 0.3, high: 0.3 });
});

test("a record system or a unit that was paired by name likely holds, one that was published holds", () => {
  expect(at({ ehrVendor: "Epic" }).record.standing).toBe("holds");
  expect(at({ ehrVendor: "Epic" }, "derived").record.standing).toBe("likely");
  expect(at({ informaticsFellowship: "A" }, "derived").informatics.standing).toBe("likely");
  expect(at({ informaticsIndicators: "B" }).informatics).toMatchObject({
    standing: "holds",
    fellowship: null,
    initiative: { value: "B", source: "list", year: 2021 },
  });
});

test("what nobody has published is unknown, never a no", () => {
  const nothing = at({});
  expect(nothingKnown(nothing)).toBe(true);
  expect(held(nothing)).toBe(0);
  expect(nothing.residents).toEqual({
    standing: "unknown",
    low: null,
    share: null,
    high: null,
    origin: null,
  });
  const few = at({ imgShareLow: 0, imgShare: 0, imgShareHigh: 0.1 });
  expect(nothingKnown(few)).toBe(false);
  expect(held(few)).toBe(0);
});

test("each criterion that holds or likely holds counts once", () => {
  expect(held(at({ ehrVendor: "Epic", informaticsFellowship: "A", informaticsIndicators: "B" }))).toBe(2);
});
