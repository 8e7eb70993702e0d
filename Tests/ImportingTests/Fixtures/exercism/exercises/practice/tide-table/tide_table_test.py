import unittest

from tide_table import (
    high,
    low,
)


class TideTableTest(unittest.TestCase):
    def test_high_water(self):
        self.assertEqual(high([1, 4, 2]), 4)

    def test_low_water(self):
        hours = [3, 1]
        self.assertEqual(low(hours), 1)

    def test_no_tides(self):
        with self.assertRaises(ValueError) as err:
            high([])
        self.assertEqual(type(err.exception), ValueError)
        self.assertEqual(err.exception.args[0], "no tides")

    def test_every_hour(self):
        with self.subTest("both"):
            self.assertEqual(low([2]), high([2]))
