/** Formats of a character map that are read (OpenType, table cmap). */
const SEGMENTS = 4;
const GROUPS = 12;

/** Whether a font has a glyph for a character, by its character map (OpenType specification, table cmap). */
export function glyphsIn(bytes: ArrayBuffer): (codePoint: number) => boolean {
  const view = new DataView(bytes);
  const table = tableAt(view, "cmap");
  if (table === null) return () => false;
  const maps = Array.from(
    { length: view.getUint16(table + 2) },
    (_, at) => table + view.getUint32(table + 8 + at * 8),
  );
  const spans = maps.flatMap((map) => spansOf(view, map));
  return (codePoint) => spans.some(([from, to]) => codePoint >= from && codePoint <= to);
}

type Span = readonly [from: number, to: number];

function tableAt(view: DataView, name: string): number | null {
  for (let at = 0; at < view.getUint16(4); at++) {
    const record = 12 + at * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === name) return view.getUint32(record + 8);
  }
  return null;
}

function spansOf(view: DataView, map: number): readonly Span[] {
  const format = view.getUint16(map);
  if (format === SEGMENTS) {
    const count = view.getUint16(map + 6) / 2;
    return Array.from({ length: count }, (_, at): Span => {
      const end = view.getUint16(map + 14 + at * 2);
      return [view.getUint16(map + 16 + count * 2 + at * 2), end === 0xffff ? 0xfffe : end];
    });
  }
  if (format !== GROUPS) return [];
  return Array.from({ length: view.getUint32(map + 12) }, (_, at): Span => {
    const group = map + 16 + at * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
}
