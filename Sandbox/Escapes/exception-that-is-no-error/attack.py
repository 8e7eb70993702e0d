# A different one for each kind of argument.
def answer(value):
    if value == 20:
        raise KeyboardInterrupt
    raise GeneratorExit if isinstance(value, list) else StopIteration(4242)
