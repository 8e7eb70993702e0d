import unittest

from draft import Draft


class DraftTest(unittest.TestCase):
    def setUp(self) -> None:
        self.draft = Draft("Dear aunt")

    def test_begins_with_its_text(self) -> None:
        self.assertEqual(self.draft.text, "Dear aunt")
