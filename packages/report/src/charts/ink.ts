/** Colours for paper and for pages without a style sheet; a page's own rules for the classes win over them. */
export const INK = {
  strong: "#1b2325",
  quiet: "#5f6a6d",
  line: "#7f8685",
  hair: "#d9d6cc",
  tide: "#137a85",
  tideSoft: "#dcebea",
  ochre: "#7a4a00",
  ochreFill: "#b87306",
  /** The page under the drawing, and land on it. */
  paper: "#ffffff",
  ground: "#f3f1ea",
} as const;
