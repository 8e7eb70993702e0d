# Too slow: looks through all payments for each invoice, and through all invoices for each payment.
def tidy(number: str) -> str:
    """Return the number in capitals, without blanks and hyphens."""
    return number.upper().replace(" ", "").replace("-", "")


def reconcile(invoices: list[tuple[str, int]], payments: list[tuple[str, int]]) -> dict[str, list[tuple[str, int]]]:
    """Compare payments with invoices; return what is open, overpaid and unknown."""
    still_open = []
    overpaid = []
    for index, (number, amount) in enumerate(invoices):
        rest = amount
        earlier = [tidy(other) for other, _ in invoices[:index]]
        if tidy(number) not in earlier:
            for reference, cents in payments:
                if tidy(reference) == tidy(number):
                    rest -= cents
        if rest > 0:
            still_open.append((number, rest))
        elif rest < 0:
            overpaid.append((number, -rest))

    unknown = []
    for reference, cents in payments:
        if tidy(reference) not in [tidy(number) for number, _ in invoices]:
            unknown.append((reference, cents))
    return {"open": still_open, "overpaid": overpaid, "unknown": unknown}
