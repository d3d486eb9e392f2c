import { afterEach, describe, expect, it, vi } from "vitest";
import { pdfBytes } from "../../src/pdf/pdf-bytes.ts";

afterEach(() => vi.useRealTimers());

const madeOn = async (day: string, words: string): Promise<string> => {
  vi.useFakeTimers({ now: new Date(day), toFake: ["Date"] });
  return Buffer.from(await pdfBytes({ content: words })).toString("latin1");
};

describe("pdfBytes", () => {
  it("gives the same bytes on any day, and others for other words", async () => {
    const first = await madeOn("2026-07-01T08:00:00Z", "Missed appointments");
    const later = await madeOn("2026-09-23T17:30:00Z", "Missed appointments");
    const other = await madeOn("2026-07-01T08:00:00Z", "Waiting times");
    expect(later).toBe(first);
    expect(other).not.toBe(first);
    expect(first).not.toMatch(/CreationDate/);
    const [id] = first.match(/\/ID \[<[\da-f]{32}> <[\da-f]{32}>\]/) ?? [];
    expect(id).toBeDefined();
    expect(other).not.toContain(id ?? "");
  });
});
