# A replacement field within a format specification within a replacement field, once too often.
def answer(value):
    return f"{value:{value:{value:{value}}}}"
