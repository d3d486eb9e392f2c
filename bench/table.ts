/** A table in Markdown under a title; the first column reads from the left, the others from the right. */
export function table(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = `|${header.map((_, n) => (n > 0 ? "---:" : "---")).join("|")}|`;
  return `**${title}**\n\n${[line(header), rule, ...rows.map(line)].join("\n")}\n`;
}
