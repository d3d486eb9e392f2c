/** Selects a passage of the text where it is written, or puts the caret back where it was (`null`). */
export type Select = (passage: { readonly from: number; readonly to: number } | null) => void;
