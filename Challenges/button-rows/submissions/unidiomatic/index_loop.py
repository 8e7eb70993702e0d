# Unidiomatic: correct, but loops over indices, keeps the counter in a list and appends one by one.


def make_button(label, number, action):
    counter = [0]

    def press(*args, **kwargs):
        counter[0] = counter[0] + 1
        return action(label, number, counter[0], *args, **kwargs)

    press.__name__ = "%s" % (label,)
    return press


def make_buttons(labels, action, *, start=1):
    all_labels = list(labels)
    buttons = list()
    for i in range(len(all_labels)):
        buttons.append(make_button(all_labels[i], start + i, action))
    return buttons
