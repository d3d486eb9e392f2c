/** As much of PDF.js as reading text needs, with its names. */
export interface PdfEngine {
  getDocument(options: object): PdfTask;
}

export interface PdfTask {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  streamTextContent(options: { readonly disableNormalization: boolean }): {
    getReader(): TextReader;
  };
}

interface TextReader {
  read(): Promise<{ readonly done: boolean; readonly value?: { readonly items: readonly TextItem[] } }>;
  cancel(reason: Error): Promise<void>;
}

/** A run of letters with its matrix in the space of the page. */
export interface TextItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
}

/**
 * PDF.js in one piece, loaded when the first PDF comes: it is half a megabyte. Loaded in a worker of a browser, it takes
 * that worker for its own and posts one message with `targetName: "main"`. The page must pass over it.
 */
export async function pdfEngine(): Promise<PdfEngine> {
  const { getResolvedPDFJS } = await import("unpdf");
  return (await getResolvedPDFJS()) as unknown as PdfEngine;
}

/** Opens a PDF with nothing of it run, drawn or fetched. The bytes are copied, because the engine takes them over. */
export function openPdf(engine: PdfEngine, bytes: Uint8Array): PdfTask {
  return engine.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  });
}
