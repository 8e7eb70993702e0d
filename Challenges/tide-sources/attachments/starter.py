class NoAnswer(ExceptionGroup):
    """No source has answered."""


def first_answer(sources, *, tolerate=OSError, accept=None):
    """Return (name, value) of the first source that answers."""
    raise NotImplementedError
