# Wrong answer: binds by defaults, which are parameters: a keyword of the caller changes what the button does.


def make_buttons(labels, action, *, start=1):
    buttons = []
    for number, label in enumerate(labels, start):

        def press(*args, label=label, number=number, counter=[], **kwargs):
            counter.append(1)
            return action(label, number, len(counter), *args, **kwargs)

        press.__name__ = str(label)
        buttons.append(press)
    return buttons
