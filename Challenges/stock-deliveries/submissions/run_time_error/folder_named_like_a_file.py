# Fails: a folder whose name ends with .csv.
import hashlib
import json
import os
import re
from pathlib import Path


def read_delivery(text: str) -> dict[str, int]:
    """Return the quantities by article; a malformed line raises ValueError."""
    quantities: dict[str, int] = {}
    for line in text.split("\n"):
        if line.strip() == "":
            continue
        fields = line.split(",")
        if len(fields) != 2:
            raise ValueError(f"not two fields: {line}")
        article = fields[0].strip()
        quantity = fields[1].strip()
        if article == "" or not re.fullmatch("-?[0-9]+", quantity):
            raise ValueError(f"malformed: {line}")
        quantities[article] = quantities.get(article, 0) + int(quantity)
    return quantities


def load(inbox: str, store: str) -> dict[str, list[str]]:
    articles: dict[str, int] = {}
    hashes: list[str] = []
    if Path(store).exists():
        state = json.loads(Path(store).read_text(encoding="utf-8"))
        articles = state["articles"]
        hashes = state["loaded"]
    known = set(hashes)
    loaded, skipped, refused = [], [], []
    for name in sorted(path.name for path in Path(inbox).iterdir()):
        path = Path(inbox, name)
        if not name.endswith(".csv"):
            continue
        content = path.read_bytes()
        fingerprint = hashlib.sha256(content).hexdigest()
        if fingerprint in known:
            skipped.append(name)
            continue
        try:
            quantities = read_delivery(content.decode("utf-8"))
        except ValueError:
            refused.append(name)
            continue
        after = {article: articles.get(article, 0) + quantity for article, quantity in quantities.items()}
        if any(quantity < 0 for quantity in after.values()):
            refused.append(name)
            continue
        for article, quantity in after.items():
            articles[article] = quantity
            if quantity == 0:
                del articles[article]
        known.add(fingerprint)
        hashes.append(fingerprint)
        loaded.append(name)
    if loaded:
        text = json.dumps({"articles": articles, "loaded": hashes}, indent=2, sort_keys=True, ensure_ascii=False)
        beside = store + ".new"
        Path(beside).write_text(text + "\n", encoding="utf-8")
        os.replace(beside, store)
    return {"loaded": loaded, "skipped": skipped, "refused": refused}
