"""What a member owes for a tool that comes back late."""

from datetime import datetime, timedelta
from decimal import Decimal

from tools import Loan

RATE = 0.35  # euros a day
GRACE = timedelta(hours=2)


def days_late(loan: Loan) -> int:
    """Full days since the loan was due; nobody is late within the time of grace."""
    late = datetime.now() - loan.due_at.replace(tzinfo=None)
    return 0 if late <= GRACE else late.days


def fine(loan: Loan) -> Decimal:
    """The fine, at most the deposit."""
    return min(Decimal(days_late(loan) * RATE), loan.tool.deposit)


def settle(loans: list[Loan]) -> dict[int, Decimal]:
    """What each member owes altogether, by member number."""
    owed: dict[int, Decimal] = {}
    for loan in loans:
        owed[loan.member.number] = owed.get(loan.member.number, Decimal(0)) + fine(loan)
    return owed
