# Run-time error: counts a press when the action is through; after one that fails, the next has the same number and
# fails too, and an action that presses again never sees a greater one.


def make_buttons(labels, action, *, start=1):
    def make_button(label, number):
        presses = 1

        def press(*args, **kwargs):
            nonlocal presses
            result = action(label, number, presses, *args, **kwargs)
            presses += 1
            return result

        press.__name__ = str(label)
        return press

    return [make_button(label, number) for number, label in enumerate(labels, start)]
