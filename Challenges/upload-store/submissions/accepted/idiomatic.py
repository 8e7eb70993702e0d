# Accepted: a dataclass for the job, a table of beginnings, contents by digest with a Counter of their uses.
import re
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256 as sha256_of

BEGINNINGS = {
    "png": rb"\x89PNG\r\n\x1a\n",
    "jpeg": rb"\xff\xd8\xff",
    "gif": rb"GIF8[79]a",
    "webp": rb"(?s:RIFF.{4}WEBP)",
    "pdf": rb"%PDF-",
}


@dataclass
class Job:
    name: str
    state: str = "receiving"
    data: bytearray = field(default_factory=bytearray)
    details: dict[str, object] = field(default_factory=dict)

    def reject(self, reason: str) -> None:
        self.state = "rejected"
        self.data = bytearray()
        self.details = {"reason": reason}


class UploadStore:
    """Receives files in pieces, checks them, and stores each content once."""

    def __init__(self, max_size: int, allowed: set[str]):
        self._max_size = max_size
        self._allowed = frozenset(allowed)
        self._jobs: dict[int, Job] = {}
        self._contents: dict[str, bytes] = {}
        self._uses: Counter[str] = Counter()

    def begin(self, name: str) -> int:
        number = len(self._jobs) + 1
        self._jobs[number] = Job(safe_name(name))
        return number

    def append(self, job: int, piece: bytes | bytearray | memoryview) -> None:
        entry = self._jobs[job]
        if entry.details.get("reason") == "too large":
            return
        require(entry, "receiving")
        entry.data += piece
        if len(entry.data) > self._max_size:
            entry.reject("too large")

    def finish(self, job: int, sha256: str | None = None) -> None:
        entry = self._jobs[job]
        require(entry, "receiving")
        content = bytes(entry.data)
        digest = sha256_of(content).hexdigest()
        kind = kind_of(content)
        if not content:
            entry.reject("empty")
        elif sha256 is not None and sha256.lower() != digest:
            entry.reject("damaged")
        elif kind not in self._allowed:
            entry.reject("not allowed")
        else:
            new = digest not in self._contents
            entry.state = "stored"
            entry.data = bytearray()
            entry.details = {"digest": digest, "kind": kind, "size": len(content), "new": new}
            self._contents[digest] = content
            self._uses[digest] += 1

    def status(self, job: int) -> dict[str, object]:
        entry = self._jobs[job]
        status = {"name": entry.name, "state": entry.state}
        if entry.state == "receiving":
            status["size"] = len(entry.data)
        return status | entry.details

    def read(self, digest: str) -> bytes:
        return self._contents[digest]

    def delete(self, job: int) -> None:
        entry = self._jobs[job]
        require(entry, "stored")
        digest = entry.details["digest"]
        entry.state = "deleted"
        entry.details = {}
        self._uses[digest] -= 1
        if not self._uses[digest]:
            del self._contents[digest]

    def stored_bytes(self) -> int:
        return sum(map(len, self._contents.values()))


def require(entry: Job, state: str) -> None:
    if entry.state != state:
        raise ValueError(f"the upload is {entry.state}, not {state}")


def safe_name(name: str) -> str:
    last = re.split(r"[/\\]", name)[-1]
    return re.sub(r"[^A-Za-z0-9._-]", "_", last).lstrip(".") or "file"


def kind_of(content: bytes) -> str:
    for kind, beginning in BEGINNINGS.items():
        if re.match(beginning, content):
            return kind
    try:
        content.decode()
    except UnicodeDecodeError:
        return "binary"
    return "binary" if b"\0" in content else "text"
