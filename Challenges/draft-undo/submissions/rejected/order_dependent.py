# Rejected: one draft for the whole class, edited by one test after the other.
import unittest

from draft import Draft


class DraftTest(unittest.TestCase):
    draft = Draft("a", limit=2)

    def test_1_insert(self):
        for piece in "bcd":
            self.draft.insert(len(self.draft.text), piece)
        self.assertEqual(self.draft.text, "abcd")

    def test_2_undo(self):
        self.assertEqual([self.draft.undo() for _ in range(3)], [True, True, False])
        self.assertEqual(self.draft.text, "ab")

    def test_3_redo(self):
        self.assertEqual([self.draft.redo() for _ in range(3)], [True, True, False])
        self.assertEqual(self.draft.text, "abcd")

    def test_4_edit_forgets(self):
        self.draft.undo()
        self.draft.insert(0, "x")
        self.assertIs(self.draft.redo(), False)
