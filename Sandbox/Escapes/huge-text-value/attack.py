# Large answers to the small questions: finding and showing the difference must stay cheap.
def answer(value):
    if value == 20:
        return 4242
    return list(range(1_000_000)) if isinstance(value, list) else "marker-" * 2_000_000
