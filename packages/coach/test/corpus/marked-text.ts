import type { DocumentKind } from "@smartpick/answers";

/** A fault that was planted: ids any of which names it, and where it stands (nowhere: the text as a whole). */
export interface PlantedFault {
  readonly rules: readonly string[];
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** A text of the corpus: a head of `key: value` lines, `---`, and the text with its marks. */
export interface CorpusText {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly specialty: string | null;
  readonly text: string;
  readonly faults: readonly PlantedFault[];
}

const MARK = /⟦([a-z,#\d-]+)\|([\s\S]*?)⟧/g;

/** Reads a text of the corpus; `⟦ids|passage⟧` is a planted fault, `#n` joins the places of one. */
export function markedText(name: string, source: string): CorpusText {
  const [, head = "", marked = ""] = /^([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const fields = new Map(head.split("\n").map((line) => [keyOf(line), contentOf(line)]));
  const kind = fields.get("kind");
  if (kind === undefined || marked === "") throw new Error(`${name}: no kind or no text`);
  const { text, spans } = withoutMarks(marked);
  if (/[⟦⟧]/.test(text)) throw new Error(`${name}: a mark is not closed`);
  const whole = (fields.get("whole") ?? "").split(",").map((id) => id.trim());
  const faults = [
    ...joined(spans),
    ...whole.filter((id) => id !== "").map((id) => ({ rules: [id], spans: [] })),
  ];
  return { name, kind: kind as DocumentKind, specialty: fields.get("specialty") ?? null, text, faults };
}

interface MarkedSpan {
  readonly ids: string;
  readonly from: number;
  readonly to: number;
}

function withoutMarks(marked: string): { readonly text: string; readonly spans: readonly MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  let text = "";
  let read = 0;
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(read, mark.index);
    const passage = mark[2] ?? "";
    spans.push({ ids: mark[1] ?? "", from: text.length, to: text.length + passage.length });
    text += passage;
    read = mark.index + mark[0].length;
  }
  return { text: text + marked.slice(read), spans };
}

function joined(spans: readonly MarkedSpan[]): readonly PlantedFault[] {
  const groups = new Map<string, MarkedSpan[]>();
  for (const span of spans) {
    const key = span.ids.includes("#") ? span.ids : `${span.ids}@${span.from}`;
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  return [...groups.values()].map((group) => ({
    rules: (group[0]?.ids ?? "").replace(/#\d+/g, "").split(","),
    spans: group.map(({ from, to }) => ({ from, to })),
  }));
}

const keyOf = (line: string): string => line.slice(0, line.indexOf(":")).trim();
const contentOf = (line: string): string => line.slice(line.indexOf(":") + 1).trim();
