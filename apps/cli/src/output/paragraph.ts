/**
 * Text broken into lines of at most `width` columns, each with `indent` spaces before it (the first with `first`). A
 * word longer than a line, such as an address, is broken too.
 */
export function paragraph(text: string, width: number, indent = 0, first = " ".repeat(indent)): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const pieces = new RegExp(`.{1,${Math.max(1, width - indent)}}`, "gu");
  const words = text.split(/\s+/).flatMap((word) => word.match(pieces) ?? []);
  for (const word of words) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(indent);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line.trimEnd());
  return lines.join("\n");
}

/** A list of sentences, each with a dash before it. */
export function bullets(sentences: readonly string[], width: number): string {
  return sentences.map((sentence) => paragraph(sentence, width, 2, "- ")).join("\n");
}
