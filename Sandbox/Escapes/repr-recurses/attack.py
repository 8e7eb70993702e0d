# Each method calls itself.
class Mirror:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __hash__(self):
        return hash(self)

    def __str__(self):
        return str(self)


def answer(value):
    return [Mirror(), Mirror()]
