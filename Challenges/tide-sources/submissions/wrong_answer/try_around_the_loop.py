# Wrong answer: the whole loop stands in the try, so a failure of the iterator counts as one of a source.
class NoAnswer(ExceptionGroup):
    pass


def first_answer(sources, *, tolerate=OSError, accept=None):
    classes = tolerate if isinstance(tolerate, tuple) else (tolerate,)
    if not all(isinstance(item, type) and issubclass(item, Exception) for item in classes):
        raise TypeError("tolerate takes classes derived from Exception")
    rest, failures, name = iter(sources), [], "?"
    while True:
        try:
            name, ask = next(rest, (None, None))
            if ask is None:
                break
            value = ask()
        except Exception as error:
            error.add_note(f"asked: {name}")
            if not isinstance(error, tolerate):
                raise
            failures.append(error)
            continue
        if accept is None or accept(value):
            return name, value
        failures.append(ValueError(f"refused: {value!r}"))
        failures[-1].add_note(f"asked: {name}")
    if not failures:
        raise LookupError("there are no sources")
    raise NoAnswer(f"no answer from {len(failures)} source{'s' if len(failures) > 1 else ''}", failures)
