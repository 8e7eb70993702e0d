# Wrong answer: zfill keeps a sign in front, but a reference is no number.


def read_fields(order: str) -> dict[str, str]:
    """Return the values by their names."""
    parts = (line.partition(": ") for line in order.split("\n"))
    return {name: value for name, colon, value in parts if colon}


def parcel_label(order: str) -> str:
    """Return the text of the label for an order."""
    fields = read_fields(order)
    weight, price = int(fields["weight"]), int(fields["price"])
    ref = fields["ref"].removeprefix("REF-")
    lines = [
        f"To: {fields['to']}",
        f"Parcel {ref}: {weight / 1000:.3f} kg, {price / 100:.2f} EUR",
        f"Code: {ref.zfill(8)}-{price:06}",
    ]
    if route := " > ".join(place.strip() for place in fields.get("via", "").split(",") if place.strip()):
        lines.append(f"Route: {route}")
    if photo := fields.get("photo"):
        lines.append(f"Photo: {photo.removesuffix('.jpg')}")
    if fields.get("phone", "").startswith(("+", "00")):
        lines.append("ABROAD")
    if "fragile" in fields.get("note", "").lower():
        lines.append("FRAGILE")
    return "\n".join(lines)
