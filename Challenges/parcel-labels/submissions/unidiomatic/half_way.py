# Works, with f-strings, but finds, slices and adds up text as before.
def parcel_label(order: str) -> str:
    fields: dict[str, str] = {}
    for line in order.split("\n"):
        position = line.find(": ")
        if position >= 0:
            fields[line[:position]] = line[position + 2:]
    ref = fields["ref"]
    if ref[:4] == "REF-":
        ref = ref[4:]
    price = int(fields["price"])
    text = f"To: {fields['to']}\n"
    text += f"Parcel {ref}: {int(fields['weight']) / 1000:.3f} kg, {price / 100:.2f} EUR\n"
    text += f"Code: {'0' * (8 - len(ref))}{ref}-{price:06}"
    route = ""
    for place in fields.get("via", "").split(","):
        if place.strip():
            route += f"{place.strip()} > "
    if route:
        text += f"\nRoute: {route[:-3]}"
    photo = fields.get("photo", "")
    if photo:
        text += f"\nPhoto: {photo[:-4] if photo.endswith('.jpg') else photo}"
    phone: str = fields.get("phone", "")
    if phone.startswith("+") or phone.startswith("00"):
        text += "\nABROAD"
    note: str = fields.get("note", "")
    if note.lower().find("fragile") != -1:
        text += "\nFRAGILE"
    return text
