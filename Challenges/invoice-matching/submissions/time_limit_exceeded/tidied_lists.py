# Too slow: tidies each text only once, but still searches lists; half the size of the problem, the same shape.
def tidy(number: str) -> str:
    return number.upper().replace(" ", "").replace("-", "")


def reconcile(invoices: list[tuple[str, int]], payments: list[tuple[str, int]]) -> dict[str, list[tuple[str, int]]]:
    numbers = [tidy(number) for number, _ in invoices]
    rests = [amount for _, amount in invoices]
    unknown = []
    for reference, cents in payments:
        key = tidy(reference)
        if key in numbers:
            rests[numbers.index(key)] -= cents
        else:
            unknown.append((reference, cents))
    pairs = list(zip((number for number, _ in invoices), rests))
    return {
        "open": [(number, rest) for number, rest in pairs if rest > 0],
        "overpaid": [(number, -rest) for number, rest in pairs if rest < 0],
        "unknown": unknown,
    }
