# Raising a class makes an instance of it, or tries to.
class Never(Exception):
    def __init__(self):
        raise Never


class Other(Exception):
    def __new__(cls, *arguments):
        return 4242


def answer(value):
    raise Other if value == 20 else Never
