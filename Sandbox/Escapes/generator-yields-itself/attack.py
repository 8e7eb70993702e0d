# An iterator that is its own first item, to every depth.
class Selfish:
    def __iter__(self):
        return self

    def __next__(self):
        return self


def answer(value):
    return Selfish()
