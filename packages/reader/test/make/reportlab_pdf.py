"""Two columns and one column by ReportLab, in files that are text (ASCII85 over Flate)."""

import sys
from pathlib import Path

from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer

files = Path(__file__).parent.parent / "files"
paragraphs = (files / "statement.txt").read_text(encoding="utf-8").strip().split("\n\n")


def build(name, size, frames, style):
    def foot(canvas, document):
        canvas.setFont("Times-Italic", 8)
        canvas.drawString(60, 30, "Applicant 4711, personal statement")
        canvas.drawRightString(size[0] - 60, 30, f"Page {document.page}")

    document = BaseDocTemplate(str(files / name), pagesize=size, invariant=1)
    document.addPageTemplates([PageTemplate(frames=frames, onPage=foot)])
    story = []
    for paragraph in paragraphs:
        story += [Paragraph(paragraph, style), Spacer(1, 6)]
    document.build(story)


column = dict(leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
build(
    "reportlab-two-columns.pdf",
    A4,
    [Frame(60, 480, 225, 300, **column), Frame(309, 480, 225, 300, **column)],
    ParagraphStyle("body", fontName="Times-Roman", fontSize=10, leading=12.5, alignment=4),
)
build(
    "reportlab.pdf",
    letter,
    [Frame(72, 360, 468, 360, **column)],
    ParagraphStyle("body", fontName="Helvetica", fontSize=11, leading=22),
)
