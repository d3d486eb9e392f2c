/** Runs a command line (without the name of the program) and gives what it writes to standard output. */
export type RunCommand = (argv: readonly string[]) => Promise<string>;

/**
 * A block: the marker says which lines are shown, the first line in the fence is the command, the rest is written here.
 *
 *     <!-- example: first 4, "Costs", "Signals" 3, last 2 -->
 *     (fence)
 *     $ smartpick plan examples/low-score-informatics.yaml --today 2026-07-01
 */
const BLOCK =
  /<!-- example: (?<cut>.+?) -->\n```\n\$ smartpick (?<command>.+)\n(?:[\s\S]*?\n)??```\n<!-- end -->/g;
const MARKER = /^<!-- example\b/gm;
const PART = /^(?:(?<end>first|last) (?<lines>[1-9]\d*)|"(?<words>[^"]+)"(?: (?<some>[1-9]\d*))?|all)$/;

/** The Markdown with the output in every example block written anew. Throws where a block cannot be read or cut. */
export async function withExamples(markdown: string, run: RunCommand): Promise<string> {
  const blocks = [...markdown.matchAll(BLOCK)];
  const markers = markdown.match(MARKER)?.length ?? 0;
  if (blocks.length !== markers) {
    throw new Error(
      `${markers} example markers, but ${blocks.length} of them have the form: ` +
        "marker, fence, $ smartpick COMMAND, lines, fence, <!-- end -->",
    );
  }
  let written = "";
  let from = 0;
  for (const block of blocks) {
    const { cut = "", command = "" } = block.groups ?? {};
    const lines = cutLines(await run(wordsOf(command)), cut);
    written += `${markdown.slice(from, block.index)}<!-- example: ${cut} -->\n`;
    written += ["```", `$ smartpick ${command}`, ...lines, "```", "<!-- end -->"].join("\n");
    from = block.index + block[0].length;
  }
  return written + markdown.slice(from);
}

/**
 * The lines of an output that a cut names, "…" where lines are left out. A cut is a list of parts in the order of the
 * output: `first N`, `last N`, `"Words"` (the paragraph whose first line begins so), `"Words" N` (N lines from a line that
 * begins so), or `all`. Throws where a part is not found.
 */
export function cutLines(output: string, cut: string): string[] {
  const lines = output.replace(/\n+$/, "").split("\n");
  const shown: string[] = [];
  let next = 0;
  for (const part of partsOf(cut)) {
    const [from, to] = rangeOf(lines, part, next);
    shown.push(...gap(lines.slice(next, from)), ...lines.slice(Math.max(from, next), to));
    next = Math.max(next, to);
  }
  return [...shown, ...gap(lines.slice(next))];
}

/** What stands for lines left out: "…", or the lines themselves where they are empty. */
function gap(left: readonly string[]): readonly string[] {
  return left.some((line) => line !== "") ? ["…"] : left;
}

/** Lines `[from, to)` of one part, looked for from line `next` on. */
function rangeOf(lines: readonly string[], part: string, next: number): readonly [number, number] {
  const groups = PART.exec(part)?.groups;
  if (groups === undefined) {
    throw new Error(`a cut has the parts first N, last N, "Words", "Words" N and all, not: ${part}`);
  }
  const { end, words, some } = groups;
  const count = Number(groups.lines);
  if (end === "first") return [0, Math.min(count, lines.length)];
  if (end === "last") return [Math.max(0, lines.length - count), lines.length];
  if (words === undefined) return [0, lines.length];
  const from = lines.findIndex((line, at) => at >= next && line.startsWith(words));
  if (from < 0) throw new Error(`no line of the output begins with "${words}" after line ${next}`);
  if (some !== undefined) return [from, Math.min(from + Number(some), lines.length)];
  const blank = lines.indexOf("", from);
  return [from, blank < 0 ? lines.length : blank];
}

function partsOf(cut: string): string[] {
  return (cut.match(/(?:"[^"]*"|[^,"])+/g) ?? []).map((part) => part.trim());
}

/** The words of a command line; double quotes hold words together. */
function wordsOf(command: string): string[] {
  return Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? "");
}
