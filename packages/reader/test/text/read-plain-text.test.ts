import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { type ReadText, readDocument } from "../../src/index.ts";

async function read(bytes: Uint8Array, name = "statement.txt"): Promise<ReadText> {
  const result = await readDocument(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("a text file", () => {
  it("stays as it is but for its mark and its line ends", async () => {
    const text = "\uFEFF  Ünïcode “quotes”\u00A0\r\n\r\n\tco\u00ADop  \rend 🩺\r\n";
    const known = { text: "  Ünïcode “quotes”\u00A0\n\n\tco\u00ADop  \nend 🩺\n", format: "text", notes: [] };
    expect(await read(strToU8(text))).toEqual(known);
    expect(await read(utf16(text, true))).toEqual(known);
    expect(await read(utf16(text, false))).toEqual(known);
  });

  it("with a form feed between its pages has a line end there", async () => {
    expect((await read(strToU8("One.\f\nTwo."))).text).toBe("One.\n\nTwo.");
  });

  it("of an old Windows editor keeps its curly quotes, and a note says that its encoding is a guess", async () => {
    const bytes = Uint8Array.from([0x93, 0x49, 0x92, 0x6d, 0x94, 0x20, 0x80, 0x20, 0xe9, 0x97]);
    expect(await read(bytes)).toEqual({
      text: "“I’m” € é—",
      format: "text",
      notes: [{ code: "encoding-guessed", encoding: "windows-1252" }],
    });
  });

  it("under the ending of another format has a note", async () => {
    expect((await read(strToU8("hello"), "a.PDF")).notes).toEqual([
      { code: "read-as", format: "text", ending: "pdf" },
    ]);
    expect((await read(strToU8("hello"), "statement")).notes).toEqual([]);
    expect((await read(strToU8("hello"), "README.md")).notes).toEqual([]);
  });

  it("of any letters comes back unchanged", async () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."abé“\n\t &;.-’🩺字"),
      minLength: 1,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        fc.pre(text.trim() !== "");
        expect((await read(strToU8(text))).text).toBe(text);
      }),
    );
  });
});
