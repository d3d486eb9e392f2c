import { matches } from "./finding.ts";

const OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const DOMAIN_ENDS =
  "com|org|net|edu|gov|info|co|io|me|ly|be|gl|us|uk|np|in|pk|ng|ph|ca|eg|ae|bd|lk|de|fr|es|mx|br|health|care|app|page|link|site|xyz";
const NETWORKS =
  "twitter|instagram|insta|ig|facebook|fb|messenger|tik ?tok|snap(?:chat)?|telegram|skype|linkedin|wechat|line id|discord|reddit|youtube|x handle|handle|user ?name|user ?id|login|log-?in|screen ?name|portal id";

/** E-mail addresses, web addresses, addresses of computers, and names of picture files. */
export const LINKS = [
  matches(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/, "email", "certain"),
  matches(
    /[\w.+-]{2,64} ?(?:[[(]at[\])]| at |@) ?[\w-]{2,63} ?(?:[[(]dot[\])]| dot |\.) ?(?:com|org|net|edu|gov|np|in|pk|ng|ph|uk)\b/i,
    "email",
    "likely",
  ),
  matches(/[\w.-]{2,64}@(?:ok\w{2,12}|ybl|paytm|upi|ibl|axl|apl|oksbi)\b/i, "account", "likely"),
  matches(/\b[a-z][a-z0-9+.-]{1,10}:\/\/[^\s,;"'<>]+|(?<!\w)www\.[^\s,;"'<>]+/i, "url", "certain"),
  matches(
    /(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|net|edu|gov|info)(?:\.[a-z]{2})?(?:\/[^\s,;]*)?(?![\w.@-])/i,
    "url",
    "likely",
  ),
  matches(
    new RegExp(`(?<![@\\w.-])(?:[a-z0-9-]{2,63}\\.){1,4}(?:${DOMAIN_ENDS})\\/[^\\s,;]{2,200}`, "i"),
    "url",
    "likely",
  ),
  matches(/(?<![\w@.])@(?=[a-z]{0,30}[\d_])[a-z]\w{2,30}/i, "other-number", "likely"),
  matches(
    new RegExp(
      `\\b(?:${NETWORKS})(?:\\s*(?:is|id|account|profile|name))?[:# ]{1,3}(?<part>@\\w[\\w.]{2,30}|(?=[a-z]{0,30}[\\d_.])[a-z][\\w.]{2,30}\\w)`,
      "i",
    ),
    "other-number",
    "likely",
    "context-words",
  ),
  matches(
    /\b(?:user ?name|user ?id|login|screen ?name|handle)(?: is)?: ?(?<part>[a-z][\w.-]{2,30})/i,
    "other-number",
    "likely",
    "context-words",
  ),
  matches(
    new RegExp(
      `(?<![\\d.]|\\bv|ver(?:sion)? |build |release |rev(?:ision)? |firmware |software |v\\.? )${OCTET}(?:\\.${OCTET}){3}(?![\\d.])`,
      "i",
    ),
    "ip-address",
    "certain",
  ),
  matches(/(?<![\w:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])/i, "ip-address", "certain"),
  matches(
    /(?<![\w:])(?=[\da-f:]{0,40}\d)(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}(?![\w:])/i,
    "ip-address",
    "certain",
  ),
  matches(/(?<![\w:-])[\da-f]{2}(?:([:-]))[\da-f]{2}(?:\1[\da-f]{2}){4}(?![\w:-])/i, "device", "certain"),
  matches(
    /(?<![\w.])(?=[\da-f.]{0,14}[a-f])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\w.])/i,
    "device",
    "certain",
  ),
  matches(
    /[\w()/\\ :.-]{0,120}\w\.(?:jpe?g|png|hei[cf]|tiff?|bmp|gif|webp|dcm|dicom|mp4|mov|avi|mkv|3gp|webm|raw|cr2|nef|dng)\b/i,
    "photo",
    "likely",
  ),
  matches(
    /[\w/\\.-]{0,120}\w\.(?:wsq|iso-fmr|fmr|fpt|wav|mp3|m4a|aac|ogg|amr|opus)\b/i,
    "biometric",
    "likely",
  ),
  matches(
    /\b(?:finger ?print|iris|retinal?|voice ?print|face ?id|palm ?print|thumb ?print|facial)[\w ]{0,12}(?:template|scan|hash|id|ref(?:erence)?|file|record|recognition)\b[^,;]{0,60}/i,
    "biometric",
    "likely",
    "context-words",
  ),
  matches(
    /\b(?:finger|thumb|palm|voice|foot|face)[ -]?prints?[:# ]{1,3}(?:no |id |ref )?[A-Z]{0,6}[-_]?\d{2,16}\b|\b(?:DNA|genetic|STR) profile\b[^,;]{0,60}/i,
    "biometric",
    "likely",
    "context-words",
  ),
] as const;
