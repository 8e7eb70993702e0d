# Time limit exceeded: makes a new group of all failures for each failure.
class NoAnswer(ExceptionGroup):
    pass


def first_answer(sources, *, tolerate=OSError, accept=None):
    if not isinstance(tolerate, tuple):
        tolerate = (tolerate,)
    for item in tolerate:
        if not issubclass(item, Exception):  # TypeError for what is no class
            raise TypeError("tolerate takes classes derived from Exception")
    group = None
    for name, ask in sources:
        failure = None
        try:
            value = ask()
        except tolerate as error:
            failure = error
        except Exception as error:
            error.add_note("asked: " + name)
            raise
        if failure is None:
            if accept is None or accept(value):
                return name, value
            failure = ValueError("refused: " + repr(value))
        failure.add_note("asked: " + name)
        group = extended(group, failure)
    if group is None:
        raise LookupError("there are no sources")
    raise group


def extended(group, failure):
    failures = []
    if group is not None:
        for earlier in group.exceptions:
            failures.append(earlier)
    failures.append(failure)
    if len(failures) == 1:
        return NoAnswer("no answer from 1 source", failures)
    return NoAnswer(f"no answer from {len(failures)} sources", failures)
