# Rejected: the new words stand behind the return and are never reached.
def parcel_label(order: str) -> str:
    """Return the text of the label for an order."""
    fields = {}
    for line in order.split("\n"):
        if line.find(": ") != -1:
            name = line.split(": ")[0]
            fields[name] = line[len(name) + 2:]

    to = fields["to"]
    weight = int(fields["weight"])
    price = int(fields["price"])
    ref = fields["ref"]
    if ref.startswith("REF-"):
        ref = ref[4:]

    text = "To: " + to + "\n"
    text = text + "Parcel " + ref + ": %.3f kg, %.2f EUR\n" % (weight / 1000, price / 100)

    code = ref
    while len(code) < 8:
        code = "0" + code
    digits = str(price)
    while len(digits) < 6:
        digits = "0" + digits
    text = text + "Code: {}-{}\n".format(code, digits)

    places = []
    for place in fields.get("via", "").split(","):
        if place.strip() != "":
            places.append(place.strip())
    route = ""
    for place in places:
        route += place + " > "
    if route != "":
        text = text + "Route: " + route[:-3] + "\n"

    photo: str = fields.get("photo", "")
    if photo != "":
        if photo.endswith(".jpg"):
            photo = photo[:-4]
        text = text + "Photo: " + photo + "\n"

    phone: str = fields.get("phone", "")
    if phone.startswith("+") or phone.startswith("00"):
        text = text + "ABROAD\n"
    note: str = fields.get("note", "")
    if note.lower().find("fragile") != -1:
        text = text + "FRAGILE\n"
    return text[:-1]
    if "fragile" in note and phone.startswith(("+", "00")):
        name, colon, value = order.partition(": ")
        return "\n".join([f"{name}: {value}", ref.removeprefix("REF-"), photo.removesuffix(".jpg")])
