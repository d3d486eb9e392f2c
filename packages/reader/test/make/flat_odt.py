"""Writes the sources of the LibreOffice files into the folder given: flat OpenDocument, once with a tracked deletion and
insertion, a comment, a header, a footnote, a list and a table, once plain in two columns, once plain in one."""

import sys
from html import escape
from pathlib import Path

files = Path(__file__).parent.parent / "files"
to = Path(sys.argv[1])
paragraphs = (files / "statement.txt").read_text(encoding="utf-8").strip().split("\n\n")

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph">
<style:paragraph-properties fo:margin-bottom="0.25cm" fo:text-align="justify"/>
<style:text-properties style:font-name="Liberation Serif" fo:font-size="11pt" fo:language="en" fo:country="US"/>
</style:style></office:styles>
<office:automatic-styles>
<style:style style:name="Two" style:family="section"><style:section-properties>
<style:columns fo:column-count="2" fo:column-gap="0.6cm"/></style:section-properties></style:style>
<style:page-layout style:name="Paper"><style:page-layout-properties fo:page-width="21cm" fo:page-height="HEIGHT"
 fo:margin-top="1.8cm" fo:margin-bottom="1.8cm" fo:margin-left="2cm" fo:margin-right="2cm"/>
<style:header-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Paper">
<style:header><text:p>Header that is no part of the text</text:p></style:header>
<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>
</style:master-page></office:master-styles><office:body><office:text>"""
TAIL = "</office:text></office:body></office:document>"


def plain(text):
    return f"<text:p>{escape(text)}</text:p>"


def write(name, body, height="29.7cm"):
    (to / name).write_text(HEAD.replace("HEIGHT", height) + body + TAIL, encoding="utf-8")


def change(kind, number, content=""):
    who = "<office:change-info><dc:creator>Reader</dc:creator><dc:date>2026-11-01T10:00:00</dc:date></office:change-info>"
    return f'<text:changed-region text:id="c{number}"><text:{kind}>{who}{content}</text:{kind}></text:changed-region>'


inserted = escape("three rules caused half of the interruptions")
tracked = escape(paragraphs[3]).replace(
    inserted, f'<text:change-start text:change-id="c1"/>{inserted}<text:change-end text:change-id="c1"/>'
)
tracked = tracked.replace("I joined a team", 'I <text:change text:change-id="c2"/>joined a team')
note = (
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>A footnote that is no part of the text.</text:p></text:note-body></text:note>"
)
comment = (
    "<office:annotation><dc:creator>Reader</dc:creator><dc:date>2026-11-01T10:00:00</dc:date>"
    "<text:p>A comment that is no part of the text.</text:p></office:annotation>"
)
items = "".join(
    f"<text:list-item>{plain(text)}</text:list-item>"
    for text in ("counted the errors", "drew a simple form", "counted again")
)
cells = "".join(
    "<table:table-row>" + "".join(f"<table:table-cell>{plain(text)}</table:table-cell>" for text in row) + "</table:table-row>"
    for row in (("Before", "41 of 312"), ("After", "9 of 298"))
)
first, second, *others = [plain(paragraph) for paragraph in paragraphs]
write(
    "writer-marked.fodt",
    "<text:tracked-changes>"
    + change("insertion", 1)
    + change("deletion", 2, "<text:p>happily </text:p>")
    + "</text:tracked-changes>"
    + first.replace("</text:p>", f"{note}</text:p>")
    + second.replace("<text:p>", f"<text:p>{comment}")
    + f"<text:list>{items}</text:list>"
    + f'<table:table><table:table-column table:number-columns-repeated="2"/>{cells}</table:table>'
    + others[0]
    + f"<text:p>{tracked}</text:p>"
    + "".join(others[2:]),
)
write("writer.fodt", "".join([first, second, *others]), "14.8cm")
write(
    "writer-two-columns.fodt",
    f'<text:section text:style-name="Two" text:name="Body">{"".join([first, second, *others])}</text:section>',
    "14.8cm",
)
