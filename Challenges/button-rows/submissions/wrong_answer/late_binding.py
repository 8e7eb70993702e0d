# Wrong answer: the functions share the variables of the loop, so that all buttons do what the last one does.


def make_buttons(labels, action, *, start=1):
    buttons = []
    for number, label in enumerate(labels, start):
        counter = [0]

        def press(*args, **kwargs):
            counter[0] += 1
            return action(label, number, counter[0], *args, **kwargs)

        press.__name__ = str(label)
        buttons.append(press)
    return buttons
