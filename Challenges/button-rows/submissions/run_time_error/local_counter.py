# Run-time error: adds to the counter without nonlocal, which makes it a local name without a value.


def make_buttons(labels, action, *, start=1):
    def make_button(label, number):
        presses = 0

        def press(*args, **kwargs):
            presses += 1
            return action(label, number, presses, *args, **kwargs)

        press.__name__ = str(label)
        return press

    return [make_button(label, number) for number, label in enumerate(labels, start)]
