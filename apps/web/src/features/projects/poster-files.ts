import type { Chart, ProjectEvidence, ProjectReport } from "@smartpick/answers";
import type { GuidedProject } from "@smartpick/core";
import { figuresOf, nextStep } from "@smartpick/engine/quality";
import {
  chartSvg,
  type Poster,
  type PosterSize,
  posterOf,
  posterSvg,
  projectReport,
} from "@smartpick/report";
import medium from "pdfmake/fonts/Roboto/Roboto-Medium.ttf?url";
import regular from "pdfmake/fonts/Roboto/Roboto-Regular.ttf?url";

/** The font of posters, on the page and as files. */
interface PosterFont {
  readonly measure: Parameters<typeof posterOf>[2]["measure"];
  readonly covers: (codePoint: number) => boolean;
  readonly files: { readonly regular: string; readonly medium: string };
}

/** What was counted in the tables of a project. */
export interface ProjectCounted {
  readonly chart: Chart | null;
  readonly evidence: readonly ProjectEvidence[];
}

/** Everything that a project gives. */
export interface ProjectAnswers {
  readonly report: ProjectReport;
  readonly poster: Poster;
}

let loading: Promise<PosterFont> | null = null;

/** The letters of the poster; they come once, from the app itself. Rejects where they do not come. */
export function posterFont(): Promise<PosterFont> {
  loading ??= loadFont().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The report and the poster of a project, laid out with the letters of its font. */
export function projectAnswers(
  project: GuidedProject,
  { chart, evidence }: ProjectCounted,
  { measure, covers }: PosterFont,
  { size, draft }: { readonly size: PosterSize; readonly draft: boolean },
): ProjectAnswers {
  const progress = nextStep(project);
  const figures = chart === null ? null : figuresOf(chart);
  const poster = posterOf(project, figures, {
    size,
    draft,
    evidence,
    missing: progress.steps.flatMap(({ missing }) => missing),
    measure,
    covers,
    chart: chart === null ? null : (room) => chartSvg(chart, room),
  });
  return { poster, report: projectReport({ project, progress, figures, evidence, poster, warnings: [] }) };
}

/** The poster as a file of its own, with its letters inside. */
export async function posterFile(poster: Poster): Promise<string> {
  const { files } = await posterFont();
  return posterSvg(poster, files);
}

async function loadFont(): Promise<PosterFont> {
  const files = { regular: await bytesOf(regular), medium: await bytesOf(medium) };
  const faces = [
    new FontFace("Roboto", files.regular, { weight: "400" }),
    new FontFace("Roboto", files.medium, { weight: "500" }),
  ];
  for (const face of faces) document.fonts.add(await face.load());
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("no canvas");
  const weights = { regular: 400, medium: 500 } as const;
  const { glyphsIn } = await import("./glyphs-in.ts");
  const known = [glyphsIn(files.regular), glyphsIn(files.medium)];
  return {
    // A large size first: canvases round the width of small letters.
    measure: (text, size, weight) => {
      context.font = `${weights[weight]} 100px Roboto`;
      return (context.measureText(text).width * size) / 100;
    },
    covers: (codePoint) => known.every((has) => has(codePoint)),
    files: { regular: base64Of(files.regular), medium: base64Of(files.medium) },
  };
}

async function bytesOf(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error("the letters of the poster did not come");
  return response.arrayBuffer();
}

function base64Of(bytes: ArrayBuffer): string {
  const parts: string[] = [];
  const all = new Uint8Array(bytes);
  for (let from = 0; from < all.length; from += 8190)
    parts.push(btoa(String.fromCharCode(...all.subarray(from, from + 8190))));
  return parts.join("");
}
