# Time limit exceeded: keeps a log of all presses, and counts in it at each press.


def make_buttons(labels, action, *, start=1):
    log = []

    def make_button(label, number):
        def press(*args, **kwargs):
            log.append(number)
            presses = sum(1 for pressed in log if pressed == number)
            return action(label, number, presses, *args, **kwargs)

        press.__name__ = f"{label}"
        return press

    buttons = []
    number = start
    for label in labels:
        buttons.append(make_button(label, number))
        number += 1
    return buttons
