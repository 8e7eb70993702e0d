# Accepted: plain functions and asserts; a helper writes the draft that most of them begin with.
from draft import Draft


def written(*pieces, limit=100):
    draft = Draft(limit=limit)
    for piece in pieces:
        draft.insert(len(draft.text), piece)
    return draft


def refused(call, *arguments):
    try:
        call(*arguments)
    except IndexError:
        return True
    return False


def test_insert_and_delete():
    draft = Draft("cde")
    draft.insert(0, "ab")
    draft.insert(5, "f")
    assert draft.text == "abcdef"
    assert draft.delete(1, 3) == "bc"
    assert draft.text == "adef"


def test_undo_to_the_beginning():
    draft = written("a", "b", "c")
    assert draft.undo() is True and draft.text == "ab"
    assert draft.undo() is True and draft.text == "a"
    assert draft.undo() is True and draft.text == ""
    assert draft.undo() is False and draft.text == ""


def test_redo_as_often_as_undo():
    draft = written("a", "b", "c")
    draft.undo()
    draft.undo()
    assert draft.redo() is True and draft.text == "ab"
    assert draft.redo() is True and draft.text == "abc"
    assert draft.redo() is False and draft.text == "abc"
    assert draft.undo() is True and draft.text == "ab"


def test_edit_after_undo_ends_redo():
    draft = written("a", "b")
    draft.undo()
    draft.insert(1, "x")
    assert draft.redo() is False
    assert draft.text == "ax"


def test_limit():
    draft = written("a", "b", "c", limit=2)
    assert [draft.undo(), draft.undo(), draft.undo()] == [True, True, False]
    assert draft.text == "a"


def test_outside():
    draft = written("abc")
    assert refused(draft.insert, -1, "x")
    assert refused(draft.insert, 4, "x")
    assert refused(draft.delete, 2, 1)
    assert refused(draft.delete, 0, 4)
    assert draft.text == "abc"


def test_empty_edits_do_not_count():
    draft = written("a", "")
    draft.undo()
    assert draft.text == ""


def test_two_drafts():
    written("a", "b")
    other = Draft("other")
    assert other.undo() is False
    assert other.text == "other"
