# The entry point is defined after the end of time.
while True:
    pass


def answer(value):
    return 4242
