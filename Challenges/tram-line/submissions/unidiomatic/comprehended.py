# Works, in comprehensions, but the positions and the memory of the old module are all there.
def outings(stops_left: int, memo: dict[int, int] = {}) -> int:
    if stops_left in memo:
        return memo[stops_left]
    if stops_left < 1:
        return int(stops_left == 0)
    memo[stops_left] = outings(stops_left - 1) + outings(stops_left - 2) + outings(stops_left - 3)
    return memo[stops_left]


def line_facts(stops: list[tuple[str, str, int, int]], ages: list[str]) -> dict:
    names = [stop[0] for stop in stops]
    runs = []
    for stop in stops:
        if runs and runs[-1][0] == stop[1]:
            runs[-1] = (stop[1], runs[-1][1] + 1)
        else:
            runs.append((stop[1], 1))
    return {
        "legs": [stops[i + 1][2] - stops[i][2] for i in range(len(stops) - 1)],
        "posts": [sum(stop[3] for stop in stops[: i + 1]) for i in range(len(stops))],
        "zones": runs,
        "rides": [(names[i], names[j]) for i in range(len(names)) for j in range(i + 1, len(names))],
        "tickets": [(age, kind) for age in ages for kind in ("single", "day", "month")],
        "outings": outings(len(stops) - 1),
    }
