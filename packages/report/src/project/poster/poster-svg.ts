import { element, escapeXml, tenth } from "../../charts/markup.ts";
import { POSTER_INK, type Poster, type PosterBox, type PosterText } from "./poster.ts";

/** The two weights of the font of a poster, each as a whole font file in base64. */
export interface PosterFonts {
  readonly regular: string;
  readonly medium: string;
}

/**
 * A poster as one standalone SVG: its size in millimetres, every word as text, every text escaped. `fonts` are put inside,
 * so that the file looks the same everywhere; without them the page around it has to have Roboto.
 */
export function posterSvg(poster: Poster, fonts: PosterFonts | null = null): string {
  const { page, title, boxes } = poster;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      "aria-label": title,
      width: `${page.widthMm}mm`,
      height: `${page.heightMm}mm`,
      viewBox: `0 0 ${hundredth(page.width)} ${hundredth(page.height)}`,
      "font-family": "Roboto",
      // Without it a browser rounds the width of letters to pixels, and lines outgrow their columns.
      "text-rendering": "geometricPrecision",
    },
    [
      `<title>${escapeXml(title)}</title>`,
      fonts === null ? "" : `<style>${fontFaces(fonts)}</style>`,
      element("rect", { width: page.width + 1, height: page.height + 1, fill: POSTER_INK.paper }),
      ...boxes.map(boxMarkup),
    ].join("\n"),
  );
}

function boxMarkup({ name, x, y, width, height, fill, texts, arrows, drawing }: PosterBox): string {
  const parts = [
    ...(fill === null ? [] : [element("rect", { x, y, width, height, fill })]),
    ...(drawing === null ? [] : [drawingMarkup(drawing.svg, x, y, drawing.scale)]),
    ...arrows.map(arrowMarkup),
    ...texts.map(textMarkup),
  ];
  return element("g", { class: `poster-${name}` }, parts.join("\n"));
}

/** A line, each weight as a text of its own: what prints PDF would put space between parts of one text. */
function textMarkup({ runs, x, y, size, fill }: PosterText): string {
  return runs
    .map((run) =>
      element(
        "text",
        {
          x: x + run.x,
          y,
          "font-size": size,
          "font-weight": run.weight === "medium" ? "bold" : undefined,
          fill,
        },
        escapeXml(run.text),
      ),
    )
    .join("\n");
}

/** The inside of a drawing, moved to its place and enlarged; its own frame is left off. */
function drawingMarkup(svg: string, x: number, y: number, scale: number): string {
  const inside = svg.replace(/^[\s\S]*?<svg\b[^>]*>/, "").replace(/<\/svg>\s*$/, "");
  const place = `translate(${tenth(x)} ${tenth(y)}) scale(${hundredth(scale)})`;
  return `<g transform="${place}">${inside}</g>`;
}

function arrowMarkup({ x, y, length }: PosterBox["arrows"][number]): string {
  const tip = Math.min(length / 4, 26);
  const end = x + length;
  return element("path", {
    d: [
      `M${tenth(x)} ${tenth(y)}H${tenth(end)}`,
      `M${tenth(end - tip)} ${tenth(y - tip)}L${tenth(end)} ${tenth(y)}L${tenth(end - tip)} ${tenth(y + tip)}`,
    ].join(""),
    fill: "none",
    stroke: POSTER_INK.rule,
    "stroke-width": 5,
  });
}

function fontFaces({ regular, medium }: PosterFonts): string {
  const face = (weight: string, data: string) =>
    `@font-face{font-family:Roboto;font-weight:${weight};src:url(data:font/ttf;base64,${data}) format("truetype")}`;
  return face("400", regular) + face("500 900", medium);
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;
