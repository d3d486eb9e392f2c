import { expect, test } from "vitest";
import { monthNamed, monthOrNow } from "../../src/profile/month-named.ts";

test("a month is read from the forms in which people write it", () => {
  for (const form of ["2021-05", "2021-05-14", "05/2021", "5/2021", "May 2021", "may, 2021"])
    expect(monthNamed(form)).toBe("2021-05");
  expect(monthNamed("Sept. 2021")).toBe("2021-09");
});

test("what names no month of the calendar is none", () => {
  for (const form of ["", "2021", "2021-13", "2021-00", "13/2021", "Mayor 2021", "now", "0021-05", "05-2021"])
    expect(monthNamed(form)).toBeNull();
});

test("an end may be one that has not come", () => {
  for (const form of ["now", "Present", " ongoing "]) expect(monthOrNow(form)).toBe("now");
  expect(monthOrNow("2021-05")).toBe("2021-05");
  expect(monthOrNow("soon")).toBeNull();
});
