def line_facts(stops, ages):
    """Return the facts for the sheet of a line."""
    names = [name for name, _, _, _ in stops]
    zones = [zone for _, zone, _, _ in stops]
    minutes = [minute for _, _, minute, _ in stops]
    metres = [metre for _, _, _, metre in stops]

    legs = []
    for i in range(len(minutes) - 1):
        legs.append(minutes[i + 1] - minutes[i])

    posts = []
    total = 0
    for metre in metres:
        total += metre
        posts.append(total)

    rides = []
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            rides.append((names[i], names[j]))

    tickets = []
    kinds = ("single", "day", "month")
    for age in ages:
        for kind in kinds:
            tickets.append((age, kind))

    return {
        "legs": legs,
        "posts": posts,
        "zones": zone_runs(zones),
        "rides": rides,
        "tickets": tickets,
        "outings": outings(len(stops) - 1),
    }


def zone_runs(zones):
    runs = []
    if len(zones) == 0:
        return runs
    current = zones[0]
    count = 0
    for zone in zones:
        if zone == current:
            count += 1
        else:
            runs.append((current, count))
            current = zone
            count = 1
    runs.append((current, count))
    return runs


def outings(stops_left, memo={}):
    if stops_left in memo:
        return memo[stops_left]
    if stops_left < 0:
        return 0
    if stops_left == 0:
        return 1
    memo[stops_left] = outings(stops_left - 1) + outings(stops_left - 2) + outings(stops_left - 3)
    return memo[stops_left]
