import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "../src/index.ts";
import { within } from "../src/time-guard.ts";
import { pdfOfLines } from "./hand-made/pdf.ts";

describe("the time guard", () => {
  it("refuses a file once its clock is past the end, and says how long was given", async () => {
    let time = 0;
    const now = () => {
      time += 400;
      return time;
    };
    const result = await readDocument(pdfOfLines(["a"]), "a.pdf", { now, mostMs: 300 });
    expect(result).toEqual({ ok: false, problems: [{ code: "timeout", mostMs: 300 }] });
  });

  it("lets a file through that takes its time but not too much", async () => {
    const bytes = new Uint8Array(readFileSync(new URL("files/reportlab.pdf", import.meta.url)));
    expect((await readDocument(bytes, "a.pdf", { now: () => 0, mostMs: 20_000 })).ok).toBe(true);
  });

  it("does not wait for work that never ends", async () => {
    const never = new Promise<string>(() => undefined);
    expect(await within(never, { now: () => 0, until: 20 }, () => "late")).toBe("late");
  });
});
