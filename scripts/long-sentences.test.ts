import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { longSentences } from "./long-sentences.ts";
import { markdownPages } from "./markdown-pages.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const words = (count: number) => `Word${" word".repeat(count - 1)}.`;

describe("long sentences", () => {
  it("are those of more than 26 words, wherever their lines break", () => {
    expect(longSentences(`${words(26)} ${words(26)}`)).toEqual([]);
    expect(longSentences(`Short one. ${words(27)} Another.`)).toEqual([words(27)]);
    expect(longSentences(words(27).replaceAll("word word", "word\nword"))).toEqual([words(27)]);
    expect(longSentences(`- ${words(20)}\n- ${words(27)}\n1. ${words(28)}`)).toEqual([words(27), words(28)]);
  });

  it("are not made longer by code, tables, headings and the targets of links", () => {
    const table = `| ${words(40)} | b |`;
    const code = `\`\`\`\n${words(40)}\n\`\`\``;
    expect(longSentences([`# ${words(40)}`, table, code, `<!-- ${words(40)} -->`].join("\n\n"))).toEqual([]);
    expect(longSentences(`${words(25).slice(0, -1)} \`a command. With many words\`.`)).toEqual([]);
    expect(
      longSentences(`${words(25).slice(0, -1)} [here](a/long/path.md "with a title of words").`),
    ).toEqual([]);
  });

  it("do not end at a colon or a semicolon", () => {
    expect(longSentences(`${words(20).slice(0, -1)}: ${words(10)}`)).toHaveLength(1);
  });

  it.each(markdownPages(root))("are in no page: %s", (page) => {
    expect(longSentences(readFileSync(`${root}/${page}`, "utf8"))).toEqual([]);
  });
});
