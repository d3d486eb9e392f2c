import { expect, test } from "vitest";
import { monthNamed, monthOrNow, monthShown } from "../../src/profile/month-named.ts";

test("a month is read from the forms in which people write it", () => {
  for (const form of [
    "2021-05",
    "2021-05-14",
    "05/2021",
    "5/2021",
    "5/21",
    "05.2021",
    "5.21",
    "May 2021",
    "may, 2021",
  ])
    expect(monthNamed(form)).toBe("2021-05");
  expect(monthNamed("Sept. 2021")).toBe("2021-09");
  expect(monthNamed("12/98")).toBe("1998-12");
});

test("what names no month of the calendar is none", () => {
  for (const form of [
    "",
    "2021",
    "2021-13",
    "2021-00",
    "13/2021",
    "13/21",
    "5/214",
    "14.05.2021",
    "Mayor 2021",
    "now",
    "0021-05",
    "05-2021",
  ])
    expect(monthNamed(form)).toBeNull();
});

test("an end may be one that has not come", () => {
  for (const form of ["now", "Present", " ongoing "]) expect(monthOrNow(form)).toBe("now");
  expect(monthOrNow("2021-05")).toBe("2021-05");
  expect(monthOrNow("soon")).toBeNull();
});

test("a month is shown in the form in which it is asked for, and reads back as the same", () => {
  expect(monthShown("2021-05")).toBe("05/2021");
  expect(monthShown("May 2021")).toBe("05/2021");
  expect(monthNamed(monthShown("2021-05"))).toBe("2021-05");
  for (const other of ["now", "", "soon"]) expect(monthShown(other)).toBe(other);
});
