import unittest

from crate_stack import Stack


class StackTest(unittest.TestCase):
    def setUp(self):
        self.stack = Stack()

    def test_top(self):
        self.stack.push("oak")
        self.stack.push("pine")
        self.assertEqual(self.stack.top(), "pine")


if __name__ == "__main__":
    unittest.main()
