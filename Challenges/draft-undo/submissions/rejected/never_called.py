# Rejected: the checks stand in functions that no runner finds, as their names do not begin with test_.
from draft import Draft


def check_limit():
    draft = Draft(limit=1)
    draft.insert(0, "a")
    draft.insert(0, "b")
    assert [draft.undo(), draft.undo()] == [True, False]


def check_redo():
    draft = Draft("a")
    draft.insert(0, "b")
    draft.undo()
    draft.insert(0, "c")
    assert draft.redo() is False
