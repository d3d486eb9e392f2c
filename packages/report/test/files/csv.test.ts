import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { column, csvField, csvText, listTable, planToCsv, worded } from "../../src/index.ts";
import { smallPlan, smallRow } from "../small-plan.ts";

describe("CSV", () => {
  it.each(["=1+1", "+1", "-1", "@cmd", "\t=1", " =1", "\r=1"])(
    "disarms text that begins a formula: %j",
    (text) => {
      expect(Papa.parse<string[]>(csvField(text)).data[0]![0]!.startsWith("'")).toBe(true);
    },
  );

  it("leaves numbers alone, also negative ones", () => {
    expect(csvField(-1.5)).toBe("-1.5");
  });

  it("lets no character through that steers a terminal or turns the direction of text", () => {
    expect(csvField("\u001B]0;title\u0007Ward \u202Etxt.\u2066\u009B1m")).toBe("]0;titleWard txt.1m");
    expect(csvField("\u001B=1+1")).toBe("'=1+1");
  });

  it("writes unknown as a word", () => {
    expect(csvField(null)).toBe("unknown");
  });

  it("comes back as it went, whatever the text, without control and direction-changing characters", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 2 })),
        (rows) => {
          const table = { title: "t", columns: [column("a", "A", "text"), column("b", "B", "text")], rows };
          const { data } = Papa.parse<string[]>(csvText(table).slice(1), { newline: "\r\n" });
          const back = data
            .slice(1, -1)
            .map((cells) => cells.map((cell) => cell.replace(/^'(?=\s*[=+\-@]|[\t\r])/, "")));
          const visible = (text: string): string =>
            text.replace(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, (sign) =>
              /[\t\n]/.test(sign) ? sign : "",
            );
          expect(back).toEqual(rows.map((cells) => cells.map(visible)));
        },
      ),
    );
  });

  it("holds one line a program with the header of the list table", () => {
    const plan = worded(
      smallPlan({
        list: [smallRow({ name: '=HYPERLINK("x"), Inc' }), smallRow({ rank: 2, city: null })],
      }),
    );
    const text = planToCsv(plan);
    expect(text.startsWith("\uFEFFRank,Id,Program")).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(2);
    expect(data[0]!.Program).toBe('\'=HYPERLINK("x"), Inc');
    expect(data[1]!.City).toBe("unknown");
    expect(data[0]!["Informatics fellowship"]).toBe("unknown");
    expect(Object.keys(data[0]!)).toEqual(listTable(plan).columns.map(({ label }) => label));
  });
});
