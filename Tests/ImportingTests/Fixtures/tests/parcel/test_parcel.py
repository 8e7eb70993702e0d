import unittest

from parcel import weigh


class ParcelTest(unittest.TestCase):
    def test_light(self):
        self.assertEqual(weigh([1, 2]), 3)

    def test_empty(self):
        with self.assertRaises(ValueError):
            weigh([])

    def test_each(self):
        for parts in ([1], [2]):
            with self.subTest(parts=parts):
                self.assertEqual(weigh(parts), parts[0])


if __name__ == "__main__":
    unittest.main()
