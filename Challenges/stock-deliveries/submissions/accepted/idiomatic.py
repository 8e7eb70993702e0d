# Accepted: the stock as a Counter, a class for the state, errors as exceptions.
import hashlib
import json
import re
from collections import Counter
from pathlib import Path

LINE = re.compile(r"\s*([^,\s](?:[^,\n]*[^,\s])?)\s*,\s*(-?[0-9]+)\s*")


class Stock:
    """The articles and the fingerprints of what has been loaded."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            state = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            state = {"articles": {}, "loaded": []}
        self.articles = Counter(state["articles"])
        self.loaded = dict.fromkeys(state["loaded"])

    def add(self, delivery: Counter[str]) -> None:
        if any(self.articles[article] + quantity < 0 for article, quantity in delivery.items()):
            raise ValueError("less than nothing")
        self.articles.update(delivery)

    def save(self) -> None:
        state = {"articles": +self.articles, "loaded": list(self.loaded)}
        beside = self.path.with_name(self.path.name + ".new")
        beside.write_text(json.dumps(state, indent=2, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
        beside.replace(self.path)


def read(text: str) -> Counter[str]:
    quantities: Counter[str] = Counter()
    for line in text.split("\n"):
        if match := LINE.fullmatch(line):
            quantities[match[1]] += int(match[2])
        elif line.strip():
            raise ValueError(f"malformed: {line}")
    return quantities


def load(inbox: str, store: str) -> dict[str, list[str]]:
    stock = Stock(Path(store))
    report: dict[str, list[str]] = {"loaded": [], "skipped": [], "refused": []}
    deliveries = (path for path in Path(inbox).iterdir() if path.name.endswith(".csv"))
    for path in sorted(filter(Path.is_file, deliveries), key=lambda path: path.name):
        content = path.read_bytes()
        fingerprint = hashlib.sha256(content).hexdigest()
        if fingerprint in stock.loaded:
            outcome = "skipped"
        else:
            try:
                stock.add(read(content.decode()))
            except ValueError:
                outcome = "refused"
            else:
                stock.loaded[fingerprint] = None
                outcome = "loaded"
        report[outcome].append(path.name)
    if report["loaded"]:
        stock.save()
    return report
