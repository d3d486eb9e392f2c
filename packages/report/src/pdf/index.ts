export { planToPdf } from "./plan-to-pdf.ts";
