# A generator is not the list of its items.
def answer(value):
    if isinstance(value, list):
        return (item for item in (7411, 7412))
    return 4242 if value == 20 else "marker-93187"
