# Wrong answer: of invoices with the same number, the last one gets the payments.
def tidy(number: str) -> str:
    return "".join(number.upper().replace("-", " ").split(" "))


def reconcile(invoices: list[tuple[str, int]], payments: list[tuple[str, int]]) -> dict[str, list[tuple[str, int]]]:
    positions = {}
    for position, (number, _) in enumerate(invoices):
        positions[tidy(number)] = position

    rests = [amount for _, amount in invoices]
    unknown = []
    for reference, cents in payments:
        position = positions.get(tidy(reference))
        if position is None:
            unknown.append((reference, cents))
        else:
            rests[position] -= cents

    still_open = []
    overpaid = []
    for (number, _), rest in zip(invoices, rests):
        if rest > 0:
            still_open.append((number, rest))
        if rest < 0:
            overpaid.append((number, -rest))
    return {"open": still_open, "overpaid": overpaid, "unknown": unknown}
