# Rejected: thorough, but reads private attributes; another implementation keeps its history in another way.
import unittest

from draft import Draft


class DraftTest(unittest.TestCase):
    def setUp(self):
        self.draft = Draft("a", limit=2)

    def test_history(self):
        for piece in "bcd":
            self.draft.insert(len(self.draft.text), piece)
        self.assertEqual(list(self.draft._past), ["ab", "abc"])
        self.draft.undo()
        self.assertEqual(self.draft._future, ["abcd"])
        self.draft.insert(0, "x")
        self.assertEqual(self.draft._future, [])

    def test_ends(self):
        self.assertIs(self.draft.undo(), False)
        self.assertIs(self.draft.redo(), False)
