import { matches } from "./finding.ts";

const OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

/** E-mail addresses, web addresses, addresses of computers, and names of picture files. */
export const LINKS = [
  matches(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/, "email", "certain"),
  matches(/(?:https?:\/\/|www\.)[^\s,;"'<>]+/i, "url", "certain"),
  matches(
    /(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|net|edu|gov|info)(?:\.[a-z]{2})?(?:\/[^\s,;]*)?(?![\w.@-])/i,
    "url",
    "likely",
  ),
  matches(new RegExp(`(?<![\\d.])${OCTET}(?:\\.${OCTET}){3}(?![\\d.])`), "ip-address", "certain"),
  matches(/(?<![\w:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])/i, "ip-address", "certain"),
  matches(
    /(?<![\w:])(?=[\da-f:]{0,40}\d)(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}(?![\w:])/i,
    "ip-address",
    "certain",
  ),
  matches(/(?<![\w:-])[\da-f]{2}(?:([:-]))[\da-f]{2}(?:\1[\da-f]{2}){4}(?![\w:-])/i, "device", "certain"),
  matches(/[\w()/\\ .-]{0,120}\w\.(?:jpe?g|png|heic|tiff?|bmp|gif|webp)\b/i, "photo", "likely"),
  matches(/[\w/\\.-]{0,120}\w\.(?:wsq|iso-fmr|fmr|fpt)\b/i, "biometric", "likely"),
  matches(
    /\b(?:finger ?print|iris|retina|voice ?print|face ?id|palm ?print)[\w ]{0,12}(?:template|scan|hash|id|ref(?:erence)?)\b[^,;]{0,60}/i,
    "biometric",
    "likely",
    "context-words",
  ),
] as const;
