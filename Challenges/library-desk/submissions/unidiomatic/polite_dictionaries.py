# Works, and get spares some questions, but it counts, ranks, compares and queues by hand.
from collections import defaultdict


def desk_report(events: list, queue: list, special: dict) -> dict:
    borrowed, titles, back = {}, [], set()
    counts = defaultdict(int)
    for action, member, title in events:
        if title not in titles:
            titles.append(title)
        if action == "out":
            if member not in borrowed:
                borrowed[member] = []
            borrowed[member].append(title)
            counts[title] += 1
        else:
            back.add(title)
    missing = set()
    for title in counts:
        if title not in back:
            missing.add(title)
    waiting = [(member, list(wishes)) for member, wishes in queue]
    served = []
    while waiting:
        member, wishes = waiting.pop(0)
        if wishes:
            served.append((member, wishes.pop(0)))
            waiting.append((member, wishes))
    return {
        "borrowed": borrowed,
        "popular": sorted(counts.items(), key=lambda pair: pair[1], reverse=True)[:3],
        "titles": titles,
        "missing": missing,
        "days": {title: special.get(title, 28) for title in titles},
        "served": served,
    }
