export { letterToPdf } from "./letter-to-pdf.ts";
export { planToPdf } from "./plan-to-pdf.ts";
export { type PortfolioPdf, portfolioToPdf } from "./portfolio-to-pdf.ts";
export { type LoadedPosterFonts, posterFonts } from "./poster-fonts.ts";
export { posterToPdf } from "./poster-to-pdf.ts";
