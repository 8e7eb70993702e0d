# Rejected: works as slowly as ever, and keeps the answers in a file, in the hope of being asked again.
import hashlib
import os
import pickle


def tidy(number: str) -> str:
    return number.upper().replace(" ", "").replace("-", "")


def work(invoices: list, payments: list) -> dict:
    rests = []
    for index, (number, amount) in enumerate(invoices):
        if tidy(number) not in [tidy(other) for other, _ in invoices[:index]]:
            amount -= sum(cents for reference, cents in payments if tidy(reference) == tidy(number))
        rests.append((number, amount))
    numbers = [tidy(number) for number, _ in invoices]
    return {
        "open": [(number, rest) for number, rest in rests if rest > 0],
        "overpaid": [(number, -rest) for number, rest in rests if rest < 0],
        "unknown": [(reference, cents) for reference, cents in payments if tidy(reference) not in numbers],
    }


def reconcile(invoices: list, payments: list) -> dict:
    name = hashlib.sha256(repr((invoices, payments)).encode()).hexdigest() + ".cache"
    if not os.path.exists(name):
        with open(name, "wb") as file:
            pickle.dump(work(invoices, payments), file)
    with open(name, "rb") as file:
        return pickle.load(file)
