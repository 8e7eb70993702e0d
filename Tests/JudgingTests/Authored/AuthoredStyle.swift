import Testing

/// A way to write tests: what is imported of it, and what a wrong solution then fails.
struct AuthoredStyle: CustomTestStringConvertible, Sendable {
    var name: String
    var tests: String
    /// Further files, by path.
    var support: [String: String] = [:]
    /// Cases that keep what they expect outside.
    var apart: [String] = []
    /// Cases that run as they are.
    var whole: [String] = []
    /// Names of tests that are left out.
    var leftOut: [String] = []
    /// What ``wrong`` fails, and the message of it.
    var fails: [String: String]
    var testDescription: String { name }

    /// The solution that all tests are about.
    static let right = """
        def total(prices):
            if prices is None:
                raise ValueError("no prices")
            return sum(prices)
        """
    /// Forgets the last price of more than one, and what `None` is.
    static let wrong = """
        def total(prices):
            return sum(prices[:-1]) if len(prices or []) > 1 else sum(prices or [])
        """

    static let plain = [
        AuthoredStyle(
            name: "plain functions",
            tests: "from cart import total\n\ndef test_none():\n    assert total([]) == 0\n\ndef test_two():\n    assert total([1, 2]) == 3\n",
            apart: ["test_none", "test_two"], fails: ["test_two": "WA wrong answer"]),
        AuthoredStyle(
            name: "written-out parameters",
            tests: """
                import pytest
                from cart import total

                @pytest.mark.parametrize("prices, sum_", [([], 0), ([5], 5), ([1, 2], 3)], ids=["none", "one", "two"])
                def test_named(prices, sum_):
                    assert total(prices) == sum_

                @pytest.mark.parametrize("prices, sum_", [([], 0), ([2, 2], 4)])
                def test_numbered(prices, sum_):
                    assert total(prices) == sum_
                """,
            apart: [
                "test_named[none]", "test_named[one]", "test_named[two]", "test_numbered[prices0-0]", "test_numbered[prices1-4]",
            ], fails: ["test_named[two]": "WA wrong answer", "test_numbered[prices1-4]": "WA wrong answer"]),
        AuthoredStyle(
            name: "stacked and computed parameters",
            tests: """
                import pytest
                from cart import total

                @pytest.mark.parametrize("a", [0, 1])
                @pytest.mark.parametrize("b", [n * 10 for n in range(2)])
                def test_both(a, b):
                    assert total([a, b]) == a + b
                """,
            whole: ["test_both[0-0]", "test_both[0-1]", "test_both[10-0]", "test_both[10-1]"],
            fails: ["test_both[10-0]": "WA line 7: AssertionError", "test_both[10-1]": "WA line 7: AssertionError"]),
        AuthoredStyle(
            name: "what pytest gives",
            tests: """
                import pytest
                from cart import total

                @pytest.fixture
                def prices():
                    yield [1, 2]

                def test_own(prices):
                    assert total(prices) == 3

                def test_given(tmp_path, monkeypatch, capsys):
                    monkeypatch.setenv("PRICES", "4 5")
                    (tmp_path / "prices").write_text("4 5")
                    print((tmp_path / "prices").read_text())
                    assert total(map(int, capsys.readouterr().out.split())) == 9

                def test_raises():
                    with pytest.raises(ValueError, match="no prices"):
                        total(None)

                def test_refuses(tmp_path):
                    with pytest.raises(ValueError):
                        total(None)
                """,
            apart: ["test_raises"], whole: ["test_own", "test_given", "test_refuses"],
            fails: [
                "test_refuses": "WA line 22: AssertionError",
                "test_own": "WA line 9: AssertionError", "test_given": "RTE line 15: TypeError",
                "test_raises": "WA wrong answer",
            ]),
        AuthoredStyle(
            name: "fixtures from conftest.py, one of them for every test",
            tests: "from cart import total\n\ndef test_shared(prices):\n    assert total(prices) == 3\n\ndef test_none():\n    assert total([]) == 0\n",
            support: [
                "conftest.py":
                    "import pytest\n\n@pytest.fixture\ndef prices():\n    return [1, 2]\n\n@pytest.fixture(autouse=True)\ndef always():\n    yield\n"
            ], whole: ["test_shared", "test_none"], fails: ["test_shared": "WA line 4: AssertionError"]),
        AuthoredStyle(
            name: "skipped, and marked to fail",
            tests: """
                import sys
                import pytest
                from cart import total

                @pytest.mark.skip(reason="later")
                def test_skipped():
                    assert total([1]) == 2

                @pytest.mark.skipif(sys.version_info < (4,), reason="of another Python")
                def test_other():
                    assert total([1]) == 2

                @pytest.mark.skipif(sys.version_info > (4,), reason="of another Python")
                def test_here():
                    assert total([1, 2]) == 3

                @pytest.mark.xfail
                def test_known():
                    assert total([1, 2]) == 2

                @pytest.mark.xfail(strict=True)
                def test_strict():
                    assert total([1, 2]) == 1
                """,
            whole: ["test_here", "test_known", "test_strict"], leftOut: ["test_skipped", "test_other"],
            fails: [
                "test_here": "WA line 15: AssertionError", "test_strict": "WA the test passes, and is marked to fail",
            ]),
        AuthoredStyle(
            name: "tests that await",
            tests: """
                import asyncio
                import pytest
                from cart import total

                @pytest.mark.asyncio
                async def test_two():
                    await asyncio.sleep(0)
                    assert total([1, 2]) == 3

                class TestLater:
                    async def test_none(self):
                        assert total([]) == 0
                """,
            whole: ["test_two", "TestLater.test_none"], fails: ["test_two": "WA line 8: AssertionError"]),
        AuthoredStyle(
            name: "a class of pytest's",
            tests: """
                from cart import total

                class TestTotal:
                    def setup_method(self):
                        self.prices = [1, 2]

                    def test_two(self):
                        assert total(self.prices) == 3

                    def test_none(self):
                        assert total([]) == 0
                """,
            whole: ["TestTotal.test_two", "TestTotal.test_none"], fails: ["TestTotal.test_two": "WA line 8: AssertionError"]),
    ]

    static let unittest = [
        AuthoredStyle(
            name: "a class with setUp",
            tests: """
                import unittest
                from cart import total

                class TotalTest(unittest.TestCase):
                    def setUp(self):
                        self.prices = [1, 2]

                    def test_two(self):
                        self.assertEqual(total(self.prices), 3)

                    def test_none(self):
                        with self.assertRaises(ValueError):
                            total(None)

                if __name__ == "__main__":
                    unittest.main()
                """,
            apart: ["TotalTest.test_two", "TotalTest.test_none"],
            fails: ["TotalTest.test_two": "WA wrong answer", "TotalTest.test_none": "WA wrong answer"]),
        AuthoredStyle(
            name: "set up by class and module, inherited, with subtests",
            tests: """
                import unittest
                from cart import total

                def setUpModule():
                    global PRICES
                    PRICES = [1, 2]

                class Base(unittest.TestCase):
                    @classmethod
                    def setUpClass(cls):
                        cls.sums = {0: [], 3: PRICES, 7: [3, 4]}

                    def test_inherited(self):
                        self.assertEqual(total([]), 0)

                class TotalTest(Base):
                    def test_all(self):
                        for expected, prices in self.sums.items():
                            with self.subTest(expected=expected):
                                self.assertEqual(total(prices), expected)

                    @unittest.skip("later")
                    def test_skipped(self):
                        self.fail()

                    @unittest.expectedFailure
                    def test_known(self):
                        self.assertEqual(total([1, 2]), 1)
                """,
            whole: ["Base.test_inherited", "TotalTest.test_inherited", "TotalTest.test_all", "TotalTest.test_known"],
            leftOut: ["TotalTest.test_skipped"],
            fails: [
                "TotalTest.test_all": "WA line 20: AssertionError",
                "TotalTest.test_known": "WA the test passes, and is marked to fail",
            ]),
        AuthoredStyle(
            name: "a class that awaits, and one with a patch",
            tests: """
                import unittest
                from unittest import mock
                from cart import total

                class LaterTest(unittest.IsolatedAsyncioTestCase):
                    async def asyncSetUp(self):
                        self.prices = [1, 2]

                    async def test_two(self):
                        self.assertEqual(total(self.prices), 3)

                class PatchTest(unittest.TestCase):
                    @mock.patch("cart.sum", create=True, return_value=5)
                    def test_patched(self, summing):
                        self.assertEqual(total([1, 2]), 5)
                        summing.assert_called_once_with([1, 2])
                """,
            whole: ["LaterTest.test_two", "PatchTest.test_patched"],
            fails: ["LaterTest.test_two": "WA line 10: AssertionError", "PatchTest.test_patched": "WA line 16: AssertionError"]),
        AuthoredStyle(
            name: "data and helpers beside the tests",
            tests: """
                import json
                import unittest
                from pathlib import Path
                from cart import total
                from shelves import double

                class DataTest(unittest.TestCase):
                    def test_file(self):
                        prices = json.loads(Path(__file__).with_name("prices.json").read_text())
                        self.assertEqual(total(prices), 6)

                    def test_place(self):
                        self.assertTrue(total.__code__.co_filename.endswith("cart.py"))

                    def test_helper(self):
                        self.assertEqual(total(double([1])), 2)
                """,
            support: ["prices.json": "[1, 2, 3]", "shelves.py": "def double(prices):\n    return [2 * n for n in prices]\n"],
            whole: ["DataTest.test_file", "DataTest.test_place", "DataTest.test_helper"],
            fails: ["DataTest.test_file": "WA line 10: AssertionError"]),
    ]
}
