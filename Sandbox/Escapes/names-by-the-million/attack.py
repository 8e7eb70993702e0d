# The namespace is copied for the statements: it is large, and has keys of every kind.
names = globals()
for number in range(500_000):
    names[f"name_{number}"] = names[number] = number
names[None] = names[()] = names[1.5] = names["\ud800"] = None


def answer(value):
    return [7411, 7412] if isinstance(value, list) else 4242 if value == 20 else "marker-93187"
