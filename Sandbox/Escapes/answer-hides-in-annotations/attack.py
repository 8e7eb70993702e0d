# Defining a function runs code.
def leave(status):
    raise SystemExit(status)


def answer(value: leave(0) = None):
    return 4242
