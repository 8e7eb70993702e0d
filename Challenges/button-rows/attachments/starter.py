def make_buttons(labels, action, *, start=1):
    """Return a list of functions, one for each label; pressing calls action(label, number, presses, ...)."""
    buttons = []
    for number, label in enumerate(labels, start):
        buttons.append(lambda *args, **kwargs: action(label, number, 1, *args, **kwargs))
    return buttons
