# Wrong answer: looks at the text only, never at what undo and redo answer, and at no limit.
from draft import Draft


def test_story():
    draft = Draft()
    for piece in ("a", "b", "c"):
        draft.insert(len(draft.text), piece)
    draft.undo()
    draft.undo()
    assert draft.text == "a"
    draft.redo()
    draft.redo()
    assert draft.text == "abc"
    draft.delete(0, 1)
    assert draft.text == "bc"
    draft.undo()
    assert draft.text == "abc"
