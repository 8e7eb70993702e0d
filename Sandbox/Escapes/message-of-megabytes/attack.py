# Nobody will read all of it.
def answer(value):
    raise ValueError("\u00e9" * 20_000_000)
