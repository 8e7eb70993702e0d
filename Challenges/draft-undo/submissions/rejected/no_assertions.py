# Rejected: a tour of all methods with prints instead of assertions; only what raises is noticed.
from draft import Draft


def test_tour():
    draft = Draft("abc")
    draft.insert(1, "x")
    print(draft.delete(0, 2))
    for step in (draft.undo, draft.undo, draft.redo, draft.redo):
        print(step(), draft.text)


def test_outside():
    try:
        Draft("abc").insert(-1, "x")
    except IndexError:
        print("refused")
