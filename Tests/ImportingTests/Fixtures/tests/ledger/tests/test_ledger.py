import pytest
from ledger import Ledger


def test_new():
    assert Ledger().balance() == 0


def test_entered(ledger):
    ledger.enter(3)
    assert ledger.balance() == 3


@pytest.mark.parametrize("amount", range(1, 3))
def test_twice(ledger, amount):
    ledger.enter(amount)
    ledger.enter(amount)
    assert ledger.balance() == 2 * amount
