# Nothing was short; the word alone is no proof.
def answer(value):
    raise MemoryError("invented")
