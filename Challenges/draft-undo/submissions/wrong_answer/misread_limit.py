# Wrong answer: takes the limit for the number of texts, the present one included; the contract counts edits.
from draft import Draft


def test_limit():
    draft = Draft(limit=2)
    draft.insert(0, "a")
    draft.insert(0, "b")
    assert draft.undo() is True
    assert draft.undo() is False
