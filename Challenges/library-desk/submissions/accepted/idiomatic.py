# Accepted: each job of the report is done by the container that is made for it.
from collections import Counter, defaultdict, deque
from collections.abc import Iterable

DAYS = 28


def take_turns(queue: Iterable[tuple[str, list[str]]]) -> list[tuple[str, str]]:
    """Serve one title at a time; whoever wants more goes to the end of the queue."""
    waiting = deque((member, deque(titles)) for member, titles in queue if titles)
    served = []
    while waiting:
        member, titles = waiting.popleft()
        served.append((member, titles.popleft()))
        if titles:
            waiting.append((member, titles))
    return served


def desk_report(
    events: list[tuple[str, str, str]], queue: Iterable[tuple[str, list[str]]], special: dict[str, int]
) -> dict:
    """Return the report of the day for the desk."""
    loans = [(member, title) for action, member, title in events if action == "out"]
    borrowed = defaultdict(list)
    for member, title in loans:
        borrowed[member].append(title)
    counts = Counter(title for _, title in loans)
    titles = list(dict.fromkeys(title for _, _, title in events))
    return {
        "borrowed": borrowed,
        "popular": counts.most_common(3),
        "titles": titles,
        "missing": counts.keys() - {title for action, _, title in events if action == "back"},
        "days": {title: special.get(title, DAYS) for title in titles},
        "served": take_turns(queue),
    }
