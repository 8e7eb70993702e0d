# Wrong answer: compares the texts as they are, apart from blanks and hyphens.
from collections import Counter
from collections.abc import Sequence


def tidy(number: str) -> str:
    """Return the number in capitals, without blanks and hyphens."""
    return number.replace(" ", "").replace("-", "")


def reconcile(
    invoices: Sequence[tuple[str, int]], payments: Sequence[tuple[str, int]]
) -> dict[str, list[tuple[str, int]]]:
    """Compare payments with invoices; return what is open, overpaid and unknown."""
    known = {tidy(number) for number, _ in invoices}
    paid = Counter()
    unknown = []
    for reference, cents in payments:
        key = tidy(reference)
        if key in known:
            paid[key] += cents
        else:
            unknown.append((reference, cents))

    rests = [(number, amount - paid.pop(tidy(number), 0)) for number, amount in invoices]
    return {
        "open": [(number, rest) for number, rest in rests if rest > 0],
        "overpaid": [(number, -rest) for number, rest in rests if rest < 0],
        "unknown": unknown,
    }
