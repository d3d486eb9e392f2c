/** Fails unless the text is one well-formed XML element: tags nest, attributes are quoted, no bare `&` or `<`. */
export function wellFormed(xml: string): void {
  const tag = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gy;
  const text = /[^<]*/gy;
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    text.lastIndex = at;
    const words = text.exec(xml)?.[0] ?? "";
    checkReferences(words);
    if (words !== "" && open.length === 0) throw new Error(`text outside the root at ${at}`);
    at += words.length;
    if (at >= xml.length) break;
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (found === null) throw new Error(`not a tag at ${at}: ${xml.slice(at, at + 60)}`);
    const [whole, closing, name, attributes, empty] = found;
    checkReferences(attributes ?? "");
    if (closing === "/") {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing at ${at}`);
    } else if (empty !== "/") open.push(name!);
    at += whole.length;
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(", ")}`);
}

function checkReferences(text: string): void {
  const bare = /&(?!(amp|lt|gt|quot|#39);)/.exec(text);
  if (bare !== null) throw new Error(`a bare & in: ${text.slice(0, 60)}`);
}
