# Accepted: unittest; setUp makes a fresh draft for each test, subTest names the row that failed.
import unittest

from draft import Draft


class FreshDraft(unittest.TestCase):
    def setUp(self) -> None:
        self.draft = Draft("Dear aunt")

    def test_begins_with_its_text_and_no_history(self) -> None:
        self.assertEqual(self.draft.text, "Dear aunt")
        self.assertIs(self.draft.undo(), False)
        self.assertIs(self.draft.redo(), False)
        self.assertEqual(self.draft.text, "Dear aunt")

    def test_begins_empty_without_a_text(self) -> None:
        self.assertEqual(Draft().text, "")

    def test_insert(self) -> None:
        for position, expected in ((0, ", Dear aunt"), (4, "Dear,  aunt"), (9, "Dear aunt, ")):
            with self.subTest(position=position):
                draft = Draft("Dear aunt")
                draft.insert(position, ", ")
                self.assertEqual(draft.text, expected)

    def test_delete_gives_back_what_it_removed(self) -> None:
        for start, end, removed, rest in ((0, 5, "Dear ", "aunt"), (4, 9, " aunt", "Dear"), (0, 9, "Dear aunt", "")):
            with self.subTest(start=start, end=end):
                draft = Draft("Dear aunt")
                self.assertEqual(draft.delete(start, end), removed)
                self.assertEqual(draft.text, rest)

    def test_positions_outside_change_nothing(self) -> None:
        for position in (-1, 10):
            with self.subTest(position=position), self.assertRaises(IndexError):
                self.draft.insert(position, "!")
        for start, end in ((-1, 3), (3, 10), (3, 1)):
            with self.subTest(start=start, end=end), self.assertRaises(IndexError):
                self.draft.delete(start, end)
        self.assertEqual(self.draft.text, "Dear aunt")
        self.assertFalse(self.draft.undo())

    def test_text_is_read_only(self) -> None:
        with self.assertRaises(AttributeError):
            self.draft.text = "Dear uncle"


class EditedDraft(unittest.TestCase):
    """The draft has been "a", "ab", "abc"."""

    def setUp(self) -> None:
        self.draft = Draft("a")
        self.draft.insert(1, "b")
        self.draft.insert(2, "c")

    def test_undo_and_redo_step_by_step(self) -> None:
        steps = (
            [(self.draft.undo, True, text) for text in ("ab", "a")]
            + [(self.draft.undo, False, "a")]
            + [(self.draft.redo, True, text) for text in ("ab", "abc")]
            + [(self.draft.redo, False, "abc")]
            + [(self.draft.undo, True, text) for text in ("ab", "a")]
        )
        for number, (step, answer, text) in enumerate(steps):
            with self.subTest(number=number, step=step.__name__):
                self.assertIs(step(), answer)
                self.assertEqual(self.draft.text, text)

    def test_new_edit_forgets_what_was_undone(self) -> None:
        self.draft.undo()
        self.draft.insert(2, "!")
        self.assertFalse(self.draft.redo())
        self.assertEqual(self.draft.text, "ab!")
        self.draft.undo()
        self.assertEqual(self.draft.text, "ab")

    def test_delete_can_be_undone(self) -> None:
        self.draft.delete(0, 2)
        self.draft.undo()
        self.assertEqual(self.draft.text, "abc")

    def test_edits_that_change_nothing_are_not_remembered(self) -> None:
        self.draft.insert(1, "")
        self.assertEqual(self.draft.delete(1, 1), "")
        self.draft.undo()
        self.assertEqual(self.draft.text, "ab")

    def test_drafts_have_nothing_in_common(self) -> None:
        other = Draft("other")
        self.assertFalse(other.undo())
        self.assertEqual(other.text, "other")


class Limit(unittest.TestCase):
    def test_history_is_as_long_as_the_limit(self) -> None:
        for limit in (1, 2, 5):
            with self.subTest(limit=limit):
                draft = Draft(limit=limit)
                for _ in range(limit + 2):
                    draft.insert(0, "x")
                undone = [draft.undo() for _ in range(limit + 1)]
                self.assertEqual(undone, [True] * limit + [False])
                self.assertEqual(draft.text, "xx")

    def test_limit_below_one(self) -> None:
        for limit in (0, -3):
            with self.subTest(limit=limit), self.assertRaises(ValueError):
                Draft("text", limit)
