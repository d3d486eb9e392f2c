const LIGATURES: Readonly<Record<string, string>> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
};

/** The text with the joined letters of print (ﬁ, ﬂ, ﬀ, ﬃ, ﬄ) as the letters they stand for. */
export function withoutLigatures(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/g, (joined) => LIGATURES[joined] ?? joined);
}

/** Whether most of the text are letters that a font draws but does not name: private characters and replacement marks. */
export function isUnreadable(text: string): boolean {
  const strange = text.match(/[\uE000-\uF8FF\uFFFD\p{Cc}]/gu)?.length ?? 0;
  const all = text.match(/\S/gu)?.length ?? 0;
  return strange * 2 > all;
}
