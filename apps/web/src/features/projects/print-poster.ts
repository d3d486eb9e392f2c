import { trustedDrawing } from "../../ui/trusted-text.ts";

/**
 * Prints a poster alone, on a sheet of its own size: “Save as PDF” of the browser gives the file. The rest of the page comes
 * back when the print is over.
 */
export function printPoster(
  markup: string,
  { widthMm, heightMm }: { widthMm: number; heightMm: number },
): void {
  const host = document.createElement("div");
  host.className = "poster-print";
  const parsed = new DOMParser().parseFromString(trustedDrawing(markup), "image/svg+xml").documentElement;
  host.append(document.adoptNode(parsed));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@page { size: ${widthMm}mm ${heightMm}mm; margin: 0 }
     @media print {
       html, body { margin: 0; padding: 0 }
       body > :not(.poster-print) { display: none !important }
       /* A millimetre less: a sheet that is full to the edge may break onto a second one. */
       .poster-print, .poster-print svg { width: ${widthMm}mm; height: ${heightMm - 1}mm }
       .poster-print { overflow: hidden; break-after: avoid }
     }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(host);
  const end = (): void => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  window.addEventListener("afterprint", end, { once: true });
  window.print();
}
