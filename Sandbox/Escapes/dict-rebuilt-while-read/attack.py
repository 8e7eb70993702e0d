# Each value's repr throws the table away and fills it anew, larger.
class Builder:
    def __repr__(self):
        table.clear()
        for number in range(self.size):
            table[number] = Builder(self.size + 1)
        return "builder"

    def __init__(self, size):
        self.size = size


table = {0: Builder(10)}


def answer(value):
    return table
