# Reading the list to its end never gets there: each item's repr appends another.
class Hydra:
    def __repr__(self):
        heads.append(Hydra())
        return "head"


heads = [Hydra()]


def answer(value):
    return heads
