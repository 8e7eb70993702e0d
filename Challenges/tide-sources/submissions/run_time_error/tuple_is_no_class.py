# Run-time error: asks of a tuple of classes whether it is derived from Exception.
class NoAnswer(ExceptionGroup):
    pass


def first_answer(sources, *, tolerate=OSError, accept=None):
    if not issubclass(tolerate, Exception):
        raise TypeError("tolerate takes classes derived from Exception")
    failures = []
    for name, ask in sources:
        note = "asked: " + name
        try:
            value = ask()
        except tolerate as error:
            error.add_note(note)
            failures.append(error)
            continue
        except Exception as error:
            error.add_note(note)
            raise
        if accept is not None:
            if not accept(value):
                failure = ValueError("refused: " + repr(value))
                failure.add_note(note)
                failures.append(failure)
                continue
        return name, value
    if len(failures) == 0:
        raise LookupError("there are no sources")
    if len(failures) == 1:
        raise NoAnswer("no answer from 1 source", failures)
    raise NoAnswer(f"no answer from {len(failures)} sources", failures)
