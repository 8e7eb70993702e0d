# Accepted: nested functions, with nonlocal for the counter.


def make_buttons(labels, action, *, start=1):
    def make_button(label, number):
        presses = 0

        def press(*args, **kwargs):
            nonlocal presses
            presses += 1
            return action(label, number, presses, *args, **kwargs)

        press.__name__ = f"{label}"
        return press

    buttons = []
    number = start
    for label in labels:
        buttons.append(make_button(label, number))
        number += 1
    return buttons
