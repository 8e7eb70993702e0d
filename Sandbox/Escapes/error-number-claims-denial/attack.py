# Operation not permitted, says the solution itself.
def answer(value):
    raise PermissionError(1, "Operation not permitted")
