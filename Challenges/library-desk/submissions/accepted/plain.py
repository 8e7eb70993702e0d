# Accepted: one walk over the events fills all the containers.
import collections


def desk_report(
    events: list[tuple[str, str, str]], queue: list[tuple[str, list[str]]], special: dict[str, int]
) -> dict:
    borrowed = {}
    loans = collections.Counter()
    returned = set()
    days = {}
    for action, member, title in events:
        days.setdefault(title, special.get(title, 28))
        if action == "out":
            borrowed.setdefault(member, []).append(title)
            loans.update([title])
        else:
            returned.add(title)

    waiting = collections.deque((member, collections.deque(wishes)) for member, wishes in queue)
    served = []
    while waiting:
        member, wishes = waiting.popleft()
        if wishes:
            served.append((member, wishes.popleft()))
            waiting.append((member, wishes))

    return {
        "borrowed": borrowed,
        "popular": loans.most_common(3),
        "titles": list(dict.fromkeys(days)),
        "missing": set(loans).difference(returned),
        "days": days,
        "served": served,
    }
