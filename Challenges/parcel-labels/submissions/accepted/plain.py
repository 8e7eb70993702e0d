# Accepted: a generator yields the lines, one after the other.
from collections.abc import Iterator


def label_lines(fields: dict[str, str]) -> Iterator[str]:
    ref = fields["ref"].removeprefix("REF-")
    kilograms = int(fields["weight"]) / 1000
    price = int(fields["price"])
    yield f"To: {fields['to']}"
    yield f"Parcel {ref}: {kilograms:.3f} kg, {price / 100:.2f} EUR"
    yield f"Code: {ref.rjust(8, '0')}-{price:0>6}"

    stripped = [place.strip() for place in fields.get("via", "").split(",")]
    places = [place for place in stripped if place]
    if places:
        yield f"Route: {' > '.join(places)}"
    photo = fields.get("photo", "")
    if photo:
        yield f"Photo: {photo.removesuffix('.jpg')}"
    phone = fields.get("phone", "")
    if phone.startswith(("+", "00")):
        yield "ABROAD"
    note = fields.get("note", "")
    if "fragile" in note.casefold():
        yield "FRAGILE"


def parcel_label(order: str) -> str:
    fields = {}
    for line in order.split("\n"):
        name, separator, value = line.partition(": ")
        if separator:
            fields[name] = value
    return "\n".join(label_lines(fields))
