# Turns into something else in the middle of its own repr, and its siblings with it.
class Before:
    def __repr__(self):
        for item in family:
            item.__class__ = After
        family.append(4242)
        return "4242"


class After:
    def __repr__(self):
        for item in family:
            if isinstance(item, After):
                item.__class__ = Before
        return "4242"


family = [Before(), Before(), Before()]


def answer(value):
    return family
