// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not pass
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]|\p{Bidi_Control}/gu;

/** The text without control characters (tab and line end stay) and without characters that change its direction. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}

/** The text with the characters that `withoutControls` drops written as `\uXXXX`. */
export function escapedControls(text: string): string {
  return text.replace(CONTROLS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
