"""A .docx by python-docx: a heading, a list, a table, a header and a picture-free body."""

from pathlib import Path

from docx import Document

files = Path(__file__).parent.parent / "files"
paragraphs = (files / "statement.txt").read_text(encoding="utf-8").strip().split("\n\n")
document = Document()
document.sections[0].header.paragraphs[0].text = "Header that is no part of the text"
document.sections[0].footer.paragraphs[0].text = "Footer that is no part of the text"
document.add_heading("Personal statement", level=1)
for paragraph in paragraphs[:2]:
    document.add_paragraph(paragraph)
for item in ("counted the errors", "drew a simple form", "counted again"):
    document.add_paragraph(item, style="List Bullet")
table = document.add_table(rows=0, cols=2)
for row in (("Before", "41 of 312"), ("After", "9 of 298")):
    for cell, text in zip(table.add_row().cells, row):
        cell.text = text
for paragraph in paragraphs[2:]:
    document.add_paragraph(paragraph)
document.save(files / "python-docx.docx")
