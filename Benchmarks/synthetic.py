"""Draft laws of any size that look like real ones: chapters, articles, numbered paragraphs and points, references."""
import random

WORDS = (
    "лица органы порядок закон уполномоченный государственный решение права обязанности случаях Республики "
    "Казахстан установленном осуществляет деятельность информации граждан документов размере срок"
).split()


def sentence(source, length):
    return " ".join(source.choice(WORDS) for _ in range(length)).capitalize() + "."


def article(source, number):
    lines = [
        f'<article eId="art_{number}">',
        f"<num>Статья {number}.</num><heading>{sentence(source, 5)}</heading>",
    ]
    for paragraph in range(1, source.randint(2, 6)):
        here = f"art_{number}__para_{paragraph}"
        lines.append(f'<paragraph eId="{here}"><num>{paragraph}.</num>')
        if paragraph % 3 == 2:
            lines.append(f"<intro><p>{sentence(source, 12)}</p></intro>")
            for point in range(1, 4):
                lines.append(
                    f'<point eId="{here}__point_{point}"><num>{point})</num><content><p>{sentence(source, 14)} '
                    f'<ref href="#art_{source.randint(1, number)}">{sentence(source, 2)}</ref></p></content></point>'
                )
        else:
            lines.append(f"<content><p>{sentence(source, 40)} <b>{sentence(source, 3)}</b></p></content>")
        lines.append("</paragraph>")
    lines.append("</article>")
    return "\n".join(lines) + "\n"


HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<bill name="bill">
<meta><identification source="#kenes">
<FRBRWork><FRBRthis value="/akn/kz/bill/2026/1/!main"/><FRBRuri value="/akn/kz/bill/2026/1"/>
<FRBRdate date="2026-01-01" name="draft"/><FRBRauthor href="#kenes"/><FRBRcountry value="kz"/></FRBRWork>
<FRBRExpression><FRBRthis value="/akn/kz/bill/2026/1/rus@/!main"/><FRBRuri value="/akn/kz/bill/2026/1/rus@"/>
<FRBRdate date="2026-01-01" name="draft"/><FRBRauthor href="#kenes"/><FRBRlanguage language="rus"/></FRBRExpression>
<FRBRManifestation><FRBRthis value="/akn/kz/bill/2026/1/rus@/!main.xml"/><FRBRuri value="/akn/kz/bill/2026/1/rus@.xml"/>
<FRBRdate date="2026-01-01" name="draft"/><FRBRauthor href="#kenes"/></FRBRManifestation>
</identification><references source="#kenes"><TLCOrganization eId="kenes" href="/ontology/kenes" showAs="Kenes"/>
</references></meta>
<body>
"""


def write(path, size):
    """Writes a valid Akoma Ntoso law of at least so many bytes; the same size gives the same law."""
    source = random.Random(size)
    number = 0
    with open(path, "w", encoding="utf-8") as file:
        written = file.write(HEAD)
        while written < size:
            chapter = number // 20 + 1
            text = [f'<chapter eId="chp_{chapter}"><num>Глава {chapter}.</num><heading>{sentence(source, 4)}</heading>\n']
            for _ in range(20):
                number += 1
                text.append(article(source, number))
            text.append("</chapter>\n")
            chunk = "".join(text)
            file.write(chunk)
            written += len(chunk.encode())
        file.write("</body></bill></akomaNtoso>\n")
