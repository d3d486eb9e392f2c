import { describe, expect, it, test } from "vitest";
import { readPrintedForm } from "../../src/index.ts";
import { pageObjects, pdfOf } from "../hand-made/pdf.ts";

/** A page that draws words at their places: from the left, and from the foot. */
const page = (words: readonly (readonly [x: number, y: number, words: string])[]): Uint8Array => {
  const drawn = words.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj`);
  return pdfOf(pageObjects(`BT /F1 10 Tf\n${drawn.join("\n")}\nET`));
};
const fieldsOf = async (bytes: Uint8Array) => {
  const read = await readPrintedForm(bytes, "form.pdf");
  return read.ok ? read.value.form?.experiences.map(({ fields }) => fields) : read.problems;
};
const HEAD = [[72, 740, "MyERAS Application, AAMC ID: 14000000"]] as const;
const WANTED = {
  type: "Work",
  title: "House officer",
  organization: "Dhulikhel clinic",
  from: "05/2021",
  text: "Saw forty patients each day, and numbered the cards of all of them.",
};

describe("a form whose values stand", () => {
  it("beside their labels in a second column, a long label over two lines, is read by rows", async () => {
    const entry = (top: number) =>
      [
        [72, top, "Experience Type:"],
        [220, top, "Work"],
        [72, top - 14, "Position Title:"],
        [220, top - 14, "House officer"],
        [72, top - 28, "Organization:"],
        [220, top - 28, "Dhulikhel clinic"],
        [72, top - 42, "Start Date:"],
        [220, top - 42, "05/2021"],
        [72, top - 56, "Context, Roles,"],
        [220, top - 56, "Saw forty patients each day,"],
        [72, top - 70, "Responsibilities:"],
        [220, top - 70, "and numbered the cards"],
        [220, top - 84, "of all of them."],
      ] as const;
    const tops = [700, 600, 500, 400];
    expect(await fieldsOf(page([...HEAD, ...tops.flatMap(entry)]))).toEqual(tops.map(() => WANTED));
  });

  it("under their labels, two fields in a row, is read by columns", async () => {
    const words = [
      [72, 700, "Experience Type"],
      [300, 700, "Position Title"],
      [72, 686, "Work"],
      [300, 686, "House officer"],
      [72, 660, "Organization"],
      [300, 660, "Start Date"],
      [72, 646, "Dhulikhel clinic"],
      [300, 646, "05/2021"],
      [72, 620, "Description"],
      [72, 606, "Saw forty patients each day, and numbered the cards of all of them."],
    ] as const;
    expect(await fieldsOf(page([...HEAD, ...words]))).toEqual([WANTED]);
  });

  it("behind their labels on one line, two fields in a row", async () => {
    const words = [
      [72, 700, "Experience Type: Work"],
      [300, 700, "Position Title: House officer"],
      [72, 686, "Organization: Dhulikhel"],
      [300, 686, "Start Date: 05/2021"],
      [72, 672, "clinic"],
      [72, 650, "Description: Saw forty patients each day, and numbered the cards of all of them."],
    ] as const;
    expect(await fieldsOf(page([...HEAD, ...words]))).toEqual([WANTED]);
  });
});

test("a line of a text that reads as a label stays in its text, also beside a column of labels", async () => {
  const entry = (top: number) =>
    [
      [72, top, "Experience Type:"],
      [220, top, "Work"],
      [72, top - 14, "Position Title:"],
      [220, top - 14, "House officer"],
      [72, top - 28, "Description:"],
      [220, top - 28, "Saw forty patients each day."],
      [220, top - 42, "Role: leader of four."],
    ] as const;
  const found = await fieldsOf(page([...HEAD, ...entry(700), ...entry(600)]));
  expect(found).toHaveLength(2);
  for (const fields of found ?? [])
    expect(fields).toMatchObject({
      title: "House officer",
      text: expect.stringMatching(/each day\.\s+Role: leader of four\.$/),
    });
});

test("a label that no field has ends the text above it, behind it or beside it, and is named with its value", async () => {
  const head = [
    ...HEAD,
    [72, 700, "Experience Type:"],
    [220, 700, "Work"],
    [72, 686, "Position Title:"],
    [220, 686, "House officer"],
  ] as const;
  const behind = [
    [72, 672, "Description: Saw forty patients each day."],
    [72, 658, "Division Preference: Middle Atlantic"],
  ] as const;
  const beside = [
    [72, 672, "Description:"],
    [220, 672, "Saw forty patients each day."],
    [72, 658, "Division Preference:"],
    [220, 658, "Middle Atlantic"],
  ] as const;
  for (const words of [behind, beside]) {
    const read = await readPrintedForm(page([...head, ...words]), "form.pdf");
    const form = read.ok ? read.value.form : null;
    expect(form?.experiences[0]?.fields.text).toBe("Saw forty patients each day.");
    expect(form?.left.at(-1)).toBe("Division Preference: Middle Atlantic");
  }
});

test("a file that is no application is read, and is none; one that cannot be read says why", async () => {
  const none = await readPrintedForm(new TextEncoder().encode("Dear committee"), "a.txt");
  expect(none).toMatchObject({ ok: true, value: { form: null } });
  expect((await readPrintedForm(new Uint8Array(), "a.pdf")).ok).toBe(false);
});
