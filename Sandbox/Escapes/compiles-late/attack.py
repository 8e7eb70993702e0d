# The compiler's MemoryError and RecursionError, at run time.
def answer(value):
    try:
        eval("-" * 100_000 + "1")
    except MemoryError:
        pass
    exec("+".join(["1"] * 100_000))
