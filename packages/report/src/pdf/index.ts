export { letterToPdf } from "./letter-to-pdf.ts";
export { planToPdf } from "./plan-to-pdf.ts";
