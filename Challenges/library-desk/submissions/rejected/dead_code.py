# Rejected: the old function works, and a second one, which nobody calls, shows the containers.
from collections import Counter, defaultdict, deque


def never_called(events, special):
    groups = defaultdict(list)
    waiting = deque(dict.fromkeys(events))
    return groups, waiting, Counter(events).most_common(3), set(events) - set(special), special.get("", 28)


def desk_report(events, queue, special):
    """Return the report of the day for the desk."""
    borrowed = {}
    counts = {}
    out = []
    back = []
    for action, member, title in events:
        if action == "out":
            if member not in borrowed:
                borrowed[member] = []
            borrowed[member].append(title)
            out.append(title)
        else:
            back.append(title)

    titles = []
    for _, _, title in events:
        if title not in titles:
            titles.append(title)

    for title in out:
        if title in counts:
            counts[title] += 1
        else:
            counts[title] = 1
    popular = sorted(counts.items(), key=lambda pair: pair[1], reverse=True)[:3]

    missing = set()
    for title in out:
        if title not in back:
            missing.add(title)

    days = {}
    for title in titles:
        if title in special:
            days[title] = special[title]
        else:
            days[title] = 28

    waiting = []
    for member, wishes in queue:
        waiting.append((member, list(wishes)))
    served = []
    while len(waiting) > 0:
        member, wishes = waiting.pop(0)
        if len(wishes) > 0:
            served.append((member, wishes.pop(0)))
            waiting.append((member, wishes))

    return {
        "borrowed": borrowed,
        "popular": popular,
        "titles": titles,
        "missing": missing,
        "days": days,
        "served": served,
    }
