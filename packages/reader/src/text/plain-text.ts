import { ok, type Result, refused } from "@smartpick/core";
import type { ReadProblem } from "../read-problem.ts";
import type { ReadText } from "../read-text.ts";
import { decode } from "./decode.ts";

/** Control characters but tab, line ends and the form feed that old editors put between pages. */
const CONTROL = /(?![\t\n\r\f])\p{Cc}/u;
const HTML = /<!doctype\s+html|<html[\s>]/i;
const DEFINITION = /<!(doctype|entity|element|attlist|notation)\s/i;
/** Tags that a web page is made of. A text in Markdown may have one or two. */
const TAG =
  /<\/?(p|div|span|br|hr|a|b|i|u|em|strong|font|img|ul|ol|li|h[1-6]|table|tr|td|th|head|body|title|meta|link|style|script)(\s[^<>]*)?\/?>/gi;
const MOST_TAGS = 3;

/**
 * A text file as it stands, but for the byte-order mark and the ends of lines and pages, which become `\n`: every place in it is then
 * the same place in the writer's own file. Refuses web pages, document type definitions and what is no text.
 */
export function readPlainText(bytes: Uint8Array): Result<ReadText, ReadProblem> {
  const decoded = decode(bytes);
  if (decoded === null || CONTROL.test(decoded.text)) return refused({ code: "binary" });
  const text = decoded.text.replace(/\r\n?|\f/g, "\n");
  if (text.trim() === "") return refused({ code: "empty" });
  if (HTML.test(text)) return refused({ code: "html" });
  if (DEFINITION.test(text)) return refused({ code: "doctype" });
  if ((text.match(TAG)?.length ?? 0) >= MOST_TAGS) return refused({ code: "html" });
  const notes = decoded.guessed ? [{ code: "encoding-guessed", encoding: "windows-1252" } as const] : [];
  return ok({ text, format: "text", notes });
}
