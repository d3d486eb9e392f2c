/**
 * Tracks, from the letter of the NRMP code: C categorical, P preliminary, A advanced, M primary, R physician
 * reserved. The first three of this list lead to board certification in the specialty.
 */
export const TRACKS = ["categorical", "primary", "advanced", "preliminary", "reserved"] as const;

export type Track = (typeof TRACKS)[number];
