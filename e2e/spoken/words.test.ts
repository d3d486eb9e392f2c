import { expect, test } from "vitest";
import { shortened, spokenFaults } from "./words.ts";

test("names controls and pictures without a name, empty lists, and two buttons of one name", () => {
  const phrases = [
    "button, Clear",
    "link",
    "image",
    "checkbox, not checked",
    "checkbox, Signal, not checked",
    "list",
    "end of list",
    "button, Clear",
  ];
  const faults = spokenFaults([{ screen: "Me", phrases }]).map((fault) => fault.split("“")[0]);
  expect(faults).toEqual([
    "Me: a control without a name: ",
    "Me: a picture without a name: ",
    "Me: a control without a name: ",
    "Me: a list or table with nothing in it: ",
    "Me: one name of two: ",
  ]);
  expect(
    spokenFaults([{ screen: "Me", phrases: ["button, Clear A", "link, Go", "list", "end of main"] }]),
  ).toEqual([]);
});

test("keeps a control once, joins texts side by side, and cuts long runs", () => {
  expect(shortened(["paragraph", "Season", "2027", ".", "link, Choose", "end of paragraph"])).toEqual([
    "Season 2027.",
    "link, Choose",
  ]);
  expect(shortened(["button, One more", "+", "end of button, One more", "paragraph", "Then"])).toEqual([
    "button, One more",
    "Then",
  ]);
  expect(shortened(["rowheader, Yale CT", "button, Yale", "CT", "end of rowheader, Yale CT"])).toEqual([
    "rowheader, Yale CT",
    "button, Yale",
  ]);
  const rows = Array.from({ length: 6 }, (_, at) => [`row, ${at}`, `cell, ${at}`]).flat();
  expect(shortened(["table, T", ...rows, "end of table, T"])).toEqual([
    "table, T",
    ...rows.slice(0, 8),
    "(2 more like these)",
  ]);
});
