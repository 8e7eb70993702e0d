"""The tools that the library lends, and the people who borrow them."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal


@dataclass(unsafe_hash=True)
class Tool:
    """A tool; its number is painted on it, its condition is noted after a return."""

    number: int
    name: str
    deposit: Decimal
    condition: str = "good"


@dataclass(frozen=True)
class Member:
    number: int
    name: str
    email: str


@dataclass(frozen=True)
class Loan:
    """Who has which tool; `due_at` is the aware moment at which it has to be back."""

    number: int
    tool: Tool
    member: Member
    due_at: datetime
