# Wrong answer: one counter for the whole row.
from itertools import count


def make_buttons(labels, action, *, start=1):
    presses = count(1)

    def make_button(label, number):
        def press(*args, **kwargs):
            return action(label, number, next(presses), *args, **kwargs)

        press.__name__ = str(label)
        return press

    return [make_button(label, number) for number, label in enumerate(labels, start)]
