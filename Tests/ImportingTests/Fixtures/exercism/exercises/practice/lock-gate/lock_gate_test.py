import unittest

from gate import Gate
from lock import Lock


class LockGateTest(unittest.TestCase):
    def test_closed(self):
        self.assertFalse(Gate().is_open)

    def test_filled(self):
        lock = Lock()
        lock.fill()
        self.assertEqual([gate.is_open for gate in lock.gates], [True, False])
