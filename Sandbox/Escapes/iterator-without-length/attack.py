# Length hints of 2**62 make a careless reader reserve that much.
class Vast:
    def __init__(self):
        self.left = 3

    def __iter__(self):
        return Vast()

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return 4242

    def __length_hint__(self):
        return 1 << 62

    def __len__(self):
        return 1 << 62


def answer(value):
    return Vast()
