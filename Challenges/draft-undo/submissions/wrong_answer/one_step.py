# Wrong answer: one edit, one undo, one redo; histories of one entry hide most faults of a history.
import unittest

from draft import Draft


class DraftTest(unittest.TestCase):
    def setUp(self):
        self.draft = Draft("abc")
        self.draft.insert(3, "d")

    def test_undo(self):
        self.assertTrue(self.draft.undo())
        self.assertEqual(self.draft.text, "abc")

    def test_redo(self):
        self.draft.undo()
        self.assertTrue(self.draft.redo())
        self.assertEqual(self.draft.text, "abcd")
