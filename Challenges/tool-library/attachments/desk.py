"""What happens at the desk: returns, the workshop's shelf, the evening's letters."""

from collections.abc import Iterable
from datetime import datetime

from store import Store
from tools import Loan, Tool


class Desk:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._returned_today: set[Tool] = set()

    def take_back(self, loan: Loan, now: datetime) -> None:
        self._returned_today.add(loan.tool)
        self._store.take_back(loan, now)

    def inspect(self, loan: Loan, condition: str) -> None:
        """Note the condition of a tool that has come back today."""
        if loan.tool not in self._returned_today:
            raise ValueError(f"tool {loan.tool.number} has not come back today")
        loan.tool.condition = condition
        self._store.note_condition(loan.tool)

    def for_the_workshop(self) -> list[Tool]:
        """Today's returns that are not in good condition, by number."""
        broken = (tool for tool in self._returned_today if tool.condition != "good")
        return sorted(broken, key=lambda tool: tool.number)


def letters(overdue: Iterable[Loan], written: Iterable[int]) -> list[tuple[str, str]]:
    """Address and text for each overdue loan that nobody has been written to about.

    `written` are the numbers of all loans that there ever was a letter for: tens of thousands.
    """
    done = list(written)
    result = []
    for loan in overdue:
        if loan.number in done:
            continue
        done.append(loan.number)
        text = f"Dear {loan.member.name}, please bring back the {loan.tool.name}."
        result.append((loan.member.email, text))
    return result
