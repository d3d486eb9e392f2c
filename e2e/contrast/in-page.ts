import type { Rgba } from "./colour.ts";
import type { Box, DrawnMark, DrawnText } from "./judge.ts";

/** What was read of colours so far; the page has one of its own under the same name. */
const READ = new Map<string, Rgba>();

/** The colours that a computed value paints with, none or one; `opacity` is that of all around it. */
function paintOf(colour: string, opacity: number): Rgba[] {
  if (colour === "none" || colour.startsWith("url(")) return [];
  const [red, green, blue, alpha] = READ.get(colour) ?? readColour(colour);
  return alpha * opacity === 0 ? [] : [[red, green, blue, alpha * opacity]];
}

/** A colour in any way of writing, as the browser itself reads it. */
function readColour(colour: string): Rgba {
  const brush = new OffscreenCanvas(1, 1).getContext("2d");
  if (brush === null) throw new Error("no canvas to read colours with");
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  READ.set(colour, [red, green, blue, alpha / 255]);
  return [red, green, blue, alpha / 255];
}

/** The opacity of an element with all around it. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    opacity *= Number(getComputedStyle(one).opacity);
  return opacity;
}

/** Where an element stands, for whoever mends it: what it is in, its group, and itself. */
function placeOf(element: Element): string {
  const name = (one: Element): string => [one.localName, ...one.classList].join(".");
  const around = element.parentElement?.closest("svg, table, figure, nav, section, form, main");
  const group = element.parentElement;
  const parts = [around, group === around ? null : group, element];
  return parts.flatMap((part) => (part ? [name(part)] : [])).join(" ");
}

/** The part of a box that no box around it hides. */
function seenPart(element: Element, box: DOMRect): Box {
  let { left, top, right, bottom } = box;
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const isOpen = getComputedStyle(one).overflowX === "visible";
    if (isOpen || one instanceof SVGElement || one === document.documentElement) continue;
    const frame = one.getBoundingClientRect();
    [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
    [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
  }
  return [left, top, right, bottom];
}

/** A text as it is drawn, or nothing where it is not seen, or cannot be used now. */
function drawnText(text: Node): DrawnText[] {
  const own = text.parentElement;
  const words = (text.textContent ?? "").trim();
  if (own === null || words === "" || own.closest(":disabled, [aria-disabled=true], select, title, desc"))
    return [];
  if (!own.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
  const range = document.createRange();
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()]
    .map((box) => seenPart(own, box))
    .filter(([left, top, right, bottom]) => right - left > 2 && bottom - top > 2);
  const style = getComputedStyle(own);
  const isDrawing = own.closest("svg") !== null;
  const opacity = opacityOf(own) * (isDrawing ? Number(style.fillOpacity) : 1);
  const [ink] = paintOf(isDrawing ? style.fill : style.color, opacity);
  if (lines.length === 0 || ink === undefined) return [];
  const pixels = Number.parseFloat(style.fontSize);
  const isLarge = pixels >= 24 || (pixels >= 18.66 && Number(style.fontWeight) >= 700);
  return [{ words: words.slice(0, 40), place: placeOf(own), lines, ink, need: isLarge ? 3 : 4.5 }];
}

/** Every text of the page that is seen. */
function drawnTexts(): DrawnText[] {
  const found: DrawnText[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) found.push(...drawnText(text));
  return found;
}

/** A shape as it is drawn, with places just outside its edge; on both sides of a line. */
function drawnShape(shape: SVGGeometryElement): DrawnMark[] {
  const points = 24;
  const beside = 2;
  const style = getComputedStyle(shape);
  const toPage = shape.getScreenCTM();
  const length = shape.getTotalLength();
  const opacity = opacityOf(shape);
  const wide = Number.parseFloat(style.strokeWidth);
  const fill = paintOf(style.fill, opacity * Number(style.fillOpacity));
  const stroke = wide > 0 ? paintOf(style.stroke, opacity * Number(style.strokeOpacity)) : [];
  if (toPage === null || length === 0 || fill.length + stroke.length === 0) return [];
  const scale = Math.hypot(toPage.a, toPage.b);
  const edge = stroke.length === 0 ? 0 : wide / 2 / (style.vectorEffect === "non-scaling-stroke" ? scale : 1);
  const away = edge + beside / scale;
  const around: [number, number][] = [];
  for (let at = 0; at < points; at += 1) {
    const on = shape.getPointAtLength((length * (at + 0.5)) / points);
    const next = shape.getPointAtLength((length * (at + 0.6)) / points);
    const step = Math.hypot(next.x - on.x, next.y - on.y);
    if (step === 0) continue;
    for (const side of [away / step, -away / step]) {
      const place = new DOMPoint(on.x - side * (next.y - on.y), on.y + side * (next.x - on.x));
      if (fill.length > 0 && shape.isPointInFill(place)) continue;
      const { x, y } = place.matrixTransform(toPage);
      around.push([x, y]);
    }
  }
  return [{ place: placeOf(shape), inks: [...fill, ...stroke], around }];
}

/** A bar or dot that is an empty element with a colour, with places just outside its edge. */
function drawnBar(bar: HTMLElement): DrawnMark[] {
  const beside = 2;
  const style = getComputedStyle(bar);
  const opacity = opacityOf(bar);
  const { left, top, right, bottom, width, height } = bar.getBoundingClientRect();
  const hasEdge = Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== "none";
  const edge = hasEdge ? paintOf(style.borderTopColor, opacity) : [];
  const inks = [...paintOf(style.backgroundColor, opacity), ...edge];
  if (inks.length === 0 || width < 2 || height < 1) return [];
  const around = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((part): [number, number][] => [
    [left + width * part, top - beside],
    [left + width * part, bottom + beside],
    [left - beside, top + height * part],
    [right + beside, top + height * part],
  ]);
  return [{ place: placeOf(bar), inks, around }];
}

/** Every mark of the page that is seen: shapes of drawings, and empty elements with a colour. */
function drawnMarks(): DrawnMark[] {
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const shapes = document.querySelectorAll<SVGGeometryElement>(
    "svg :is(path, circle, rect, line, polyline, polygon, ellipse):not(:is(defs, clipPath, pattern) *)",
  );
  const bars = document.querySelectorAll<HTMLElement>("main :is(span, i, b, div, em):empty");
  return [
    ...[...shapes].filter(isSeen).flatMap((shape) => drawnShape(shape)),
    ...[...bars].filter(isSeen).flatMap((bar) => drawnBar(bar)),
  ];
}

const FUNCTIONS = [
  paintOf,
  readColour,
  opacityOf,
  placeOf,
  seenPart,
  drawnText,
  drawnTexts,
  drawnShape,
  drawnBar,
  drawnMarks,
];

/** What to run in a page for `{texts, marks}` as they are drawn, in pixels from the upper left corner of its window. */
export const DRAWN = `(() => { const READ = new Map(); ${FUNCTIONS.join("\n")}; return { texts: drawnTexts(), marks: drawnMarks() }; })()`;

/** Runs in the page: makes the letters of all texts invisible, and leaves all else as it is. */
export function hideTexts(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `*, *::before, *::after {
      -webkit-text-fill-color: transparent !important;
      text-decoration-color: transparent !important;
      text-shadow: none !important;
    }
    svg text, svg tspan { fill: transparent !important; }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Runs in the page: undoes `hideTexts`. */
export function showTexts(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
}
