"""One column by fpdf2, with an embedded font and ragged lines."""

from pathlib import Path

from fpdf import FPDF

files = Path(__file__).parent.parent / "files"
paragraphs = (files / "statement.txt").read_text(encoding="utf-8").strip().split("\n\n")
pdf = FPDF(format="A5")
pdf.add_font("Serif", fname="/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf")
pdf.set_font("Serif", size=11)
pdf.add_page()
for paragraph in paragraphs:
    pdf.multi_cell(0, 5.4, paragraph, align="L", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(3)
pdf.output(str(files / "fpdf.pdf"))
