"""Two columns with hyphens at line ends, and one column with wide leading, by ReportLab (ASCII85 over Flate)."""

import re
from pathlib import Path

from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer

files = Path(__file__).parent.parent / "files"
paragraphs = (files / "statement.txt").read_text(encoding="utf-8").strip().split("\n\n")


def hyphens(text):
    """A place for a hyphen before each consonant that follows a vowel, two letters from either end."""
    return re.sub(r"(?<=[a-z][aeiou])(?=[bcdfgklmnprstvw][aeiou][a-z])", "\u00ad", text)


def build(name, size, frames, style, change=str):
    def foot(canvas, document):
        canvas.setFont("Times-Italic", 8)
        canvas.drawString(60, 30, "Applicant 4711, personal statement")
        canvas.drawRightString(size[0] - 60, 30, f"Page {document.page}")

    document = BaseDocTemplate(str(files / name), pagesize=size, invariant=1)
    document.addPageTemplates([PageTemplate(frames=frames, onPage=foot)])
    story = []
    for paragraph in paragraphs:
        story += [Paragraph(change(paragraph), style), Spacer(1, 6)]
    document.build(story)


column = dict(leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
build(
    "reportlab-two-columns.pdf",
    A4,
    [Frame(60, 480, 195, 300, **column), Frame(269, 480, 195, 300, **column)],
    ParagraphStyle("body", fontName="Times-Roman", fontSize=10, leading=12.5, alignment=4),
    hyphens,
)
build(
    "reportlab.pdf",
    letter,
    [Frame(72, 360, 468, 360, **column)],
    ParagraphStyle("body", fontName="Helvetica", fontSize=11, leading=22),
)
