# Memory: a dict with the newest line of each key.
import hashlib
import json
from pathlib import Path


def merge_parts(folder: str, output: str, manifest: str) -> int:
    parts = sorted(path for path in Path(folder).iterdir() if path.name.endswith(".part") and path.is_file())
    newest: dict[bytes, tuple[int, bytes]] = {}
    entries = []
    for index, part in enumerate(parts):
        before = None
        number = 0
        with part.open("rb") as file:
            for number, line in enumerate(file, start=1):
                key, tab, value = line.rstrip(b"\n").partition(b"\t")
                if not tab:
                    raise ValueError(f"{part.name}:{number}: no tab")
                if before is not None and key <= before:
                    raise ValueError(f"{part.name}:{number}: out of order")
                before = key
                newest[key] = index, value
        entries.append({"name": part.name, "rows": number, "used": 0, "sha256": hashlib.sha256(part.read_bytes()).hexdigest()})
    digest = hashlib.sha256()
    with open(output, "wb") as target:
        for key, (index, value) in sorted(newest.items()):
            line = key + b"\t" + value + b"\n"
            target.write(line)
            digest.update(line)
            entries[index]["used"] += 1
    state = {"rows": len(newest), "sha256": digest.hexdigest(), "parts": entries}
    Path(manifest).write_text(json.dumps(state, indent=2) + "\n")
    return len(newest)
