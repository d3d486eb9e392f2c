import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { styleOf } from "../src/output/style.ts";
import { terminalText } from "../src/output/terminal-text.ts";
import { textTable } from "../src/output/text-table.ts";
import { plainIo, runCli } from "./run-cli.ts";

const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;
const OWN_CODES = [1, 2, 22, 33, 39].map((code) => `\u001B[${code}m`);
const LAYOUT = /[\n\t]/g;
const coloured = styleOf(plainIo({ outIsTerminal: true, columns: 100 }));

describe("what reaches the terminal", () => {
  it("holds no control and no direction-changing character of any text, and nothing else changes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = terminalText(text);
        expect(shown.replace(LAYOUT, "")).not.toMatch(STEERING);
        expect(shown.replace(/\\u[\da-f]{4}/g, "")).toBe(
          text.replace(STEERING, (sign) => (/[\n\t]/.test(sign) ? sign : "")).replace(/\\u[\da-f]{4}/g, ""),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("leaves a JSON document the same document", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const text = JSON.stringify(value, null, 2);
        expect(JSON.parse(terminalText(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it("has the colours of this program, and none that a text brings", () => {
    expect(terminalText(coloured.strong("\u001B[31mname\u001B[1m"))).toBe(
      "\u001B[1m\\u001b[31mname\\u001b[1m\u001B[22m",
    );
    const mark = coloured.strong("");
    const guess = mark.replace(/[\da-f]{16}/g, "0123456789abcdef");
    expect(guess).not.toBe(mark);
    expect(terminalText(guess)).not.toContain("\u001B");
    const table = textTable([{ label: "A", width: 12 }], [[coloured.care("a long cell of words")]], coloured);
    expect(terminalText(table)).toContain("\u001B[33ma long cell\u001B[39m\n\u001B[33mof words\u001B[39m");
  });

  it.each([
    [["facts", "\u001B]0;title\u0007\u202Eabc"]],
    [["plan", "\u001B[31m\u009B2Jno-such.yaml"]],
    [["plan", "me.yaml", "--budget", "\u001B[2J"]],
    [["plan", "me.yaml", "--specialty", "\u001B]0;x\u0007"]],
    [["\u001B[31mplan"]],
    [["plan", "me.yaml", "--out", "\u202Elist.docx"]],
    [["schema", "\u2066plan"]],
  ])("keeps them out of the echo of arguments: %j", async (argv) => {
    const { out, err } = await runCli(argv, { TERMINAL: "1" });
    const own = OWN_CODES.reduce((text, code) => text.replaceAll(code, ""), out + err).replace(LAYOUT, "");
    expect(own).not.toMatch(STEERING);
    expect(own).toMatch(/\\u(001b|009b|202e|2066)/);
  });
});
