import { pdfOfLines } from "../../packages/reader/test/hand-made/pdf.ts";

/** A printed application of two experiences, as a PDF whose words are text. */
export function printedApplication(): Buffer {
  return Buffer.from(
    pdfOfLines([
      "MyERAS Application",
      "AAMC ID: 14000000",
      "Expected Visa Type: J-1",
      "USMLE Step 2 CK: 224",
      "Experience Type: Work",
      "Position Title: Ward physician",
      "Location: Kathmandu, Nepal",
      "Experience Type: Circus",
      "Position Title: Clinic clerk",
      "Organization: Dhulikhel clinic",
      "Start Date: May 2021",
      "End Date: Present",
      "Description: I numbered the patient cards.",
    ]),
  );
}
