# Rejected: a bare except around everything; nothing ever fails, and nothing is ever known.
class NoAnswer(ExceptionGroup):
    pass


def first_answer(sources, *, tolerate=OSError, accept=None):
    failures = []
    try:
        for name, ask in sources:
            try:
                value = ask()
                if accept is None or accept(value):
                    return name, value
                raise ValueError(f"refused: {value!r}")
            except:
                import sys

                error = sys.exception() if hasattr(sys, "exception") else sys.exc_info()[1]
                error.add_note(f"asked: {name}")
                failures.append(error)
    except:
        pass
    raise NoAnswer(f"no answer from {len(failures)} sources", failures)
